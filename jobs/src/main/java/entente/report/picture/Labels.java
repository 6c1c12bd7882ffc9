package entente.report.picture;

import entente.report.picture.Label.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Places for names on a map, none over another and none over an actor: for each in turn, the most central first, the first
 * of twelve places around its dot that is free (the greedy rule of Christensen, Marks and Shieber 1995), in smaller type
 * where none is. A name for which no place is free is not written. Quadratic in the number of actors.
 */
final class Labels {

    private static final double GAP = 3;
    private static final int LONGEST = 26;
    private static final double SMALLEST = 11;

    /** Where a name may stand: to which side (-1 left, 0 middle, 1 right), how high (-1 above, 1 below), how far away. */
    private record Place(int side, int height, double away) {}

    private static final List<Place> PLACES = List.of(
            new Place(1, 0, 1),
            new Place(-1, 0, 1),
            new Place(0, 1, 1),
            new Place(0, -1, 1),
            new Place(1, 1, 0.7),
            new Place(1, -1, 0.7),
            new Place(-1, 1, 0.7),
            new Place(-1, -1, 0.7),
            new Place(1, 1, 1.3),
            new Place(1, -1, 1.3),
            new Place(-1, 1, 1.3),
            new Place(-1, -1, 1.3));

    private Labels() {}

    static List<Label> of(List<Dot> dots, double width, double height) {
        List<Box> taken = new ArrayList<>();
        dots.forEach(dot -> taken.add(dot.box()));
        List<Label> labels = new ArrayList<>();
        for (Dot dot : dots) {
            String text = Shortened.of(dot.node().actor().label(), LONGEST);
            double size = Math.max(SMALLEST, Math.min(17, Math.floor(dot.radius())));
            Stream.of(size, Math.min(size, 13), SMALLEST)
                    .distinct()
                    .flatMap(type -> PLACES.stream().map(place -> at(dot, text, type, place)))
                    .filter(label -> label.box().within(width, height)
                            && taken.stream().noneMatch(box -> box.overlaps(label.box())))
                    .findFirst()
                    .ifPresent(label -> {
                        taken.add(label.box());
                        labels.add(label);
                    });
        }
        return List.copyOf(labels);
    }

    private static Label at(Dot dot, String text, double size, Place place) {
        double width = TextWidth.of(text, size);
        double away = dot.radius() * place.away() + GAP;
        double left =
                switch (place.side()) {
                    case 1 -> dot.x() + away;
                    case -1 -> dot.x() - away - width;
                    default -> dot.x() - width / 2;
                };
        double top =
                switch (place.height()) {
                    case 1 -> dot.y() + away;
                    case -1 -> dot.y() - away - size * 1.4;
                    default -> dot.y() - size * 0.7;
                };
        // Types rise above the base line by up to 1.07 of their size and fall below it by up to .3.
        Box box = new Box(left, top, left + width, top + size * 1.4);
        double base = top + size * 1.08;
        return switch (place.side()) {
            case 1 -> new Label(dot, text, left, base, Anchor.START, size, box);
            case -1 -> new Label(dot, text, left + width, base, Anchor.END, size, box);
            default -> new Label(dot, text, dot.x(), base, Anchor.MIDDLE, size, box);
        };
    }
}
