package entente.mention.spot;

import entente.actor.Gazetteer;
import entente.actor.NameEntry;
import entente.actor.NameType;
import entente.actor.WordClass;
import entente.actor.Words;
import entente.mention.line.Line;
import entente.mention.line.Spot;
import entente.mention.line.Spot.Form;
import java.util.List;

/**
 * Georgia, the one name that a sovereign state shares with a state of the United States. Words beside it tell the American
 * one: its officers, parties and towns; so does any such place of the article unless it speaks of the country as well.
 */
public final class Georgia {

    private static final String COUNTRY = "GEO";
    private static final String NAME = "georgia";
    private static final NameEntry AMERICAN = new NameEntry("loc.georgia-state", NameType.PLACE, List.of("Georgia"));

    private record Named(Line line, Spot spot) {}

    private Georgia() {}

    /** Makes the American one a place, in all lines of an article. */
    public static void settle(Gazetteer gazetteer, List<Line> lines) {
        List<Named> named = lines.stream()
                .flatMap(line -> line.spots().stream().filter(Georgia::isNamed).map(spot -> new Named(line, spot)))
                .toList();
        if (named.isEmpty()) {
            return;
        }
        List<Named> beside =
                named.stream().filter(name -> isAmerican(gazetteer, name)).toList();
        boolean isAmerican = (!beside.isEmpty() || lines.stream().anyMatch(Georgia::hasTown))
                && lines.stream().noneMatch(line -> speaksOfCountry(gazetteer, line));
        for (Named name : isAmerican ? named : beside) {
            Line line = name.line();
            Spot spot = name.spot();
            line.put(new Spot(line, spot.from, spot.to, Form.LOCATION, List.of(AMERICAN)));
            Spot organ = line.at(line.afterPossessive(spot.to));
            if (organ != null && organ.form == Form.BODY) {
                // 'The Georgia Senate' is not that of the United States.
                line.remove(organ);
            }
        }
    }

    private static boolean isNamed(Spot spot) {
        return spot.form == Form.STATE
                && spot.length() == 1
                && spot.line.folded(spot.from).equals(NAME);
    }

    private static boolean isAmerican(Gazetteer gazetteer, Named name) {
        Line line = name.line();
        Spot spot = name.spot();
        int before = spot.from - 1;
        boolean within = line.folded(before).equals("in") || line.folded(before).equals("of");
        return WordClass.GEORGIA_STATE.has(line.folded(line.afterPossessive(spot.to)))
                || (within && WordClass.GEORGIA_STATE.has(line.folded(before - 1)))
                || (within
                        && line.folded(before - 3).equals("secretary")
                        && line.folded(before - 1).equals("state"))
                || isListed(gazetteer, line.folded(before).matches(",|and|or") ? line.at(before - 1) : null)
                || isListed(gazetteer, line.folded(spot.to).matches(",|and|or") ? line.at(spot.to + 1) : null)
                || (line.folded(before).equals(",") && line.folded(before - 1).equals("county"));
    }

    /** 'Atlanta, Georgia', 'Georgia and Ohio'. */
    private static boolean isListed(Gazetteer gazetteer, Spot other) {
        return other != null
                && other.form == Form.LOCATION
                && other.entries.stream()
                        .anyMatch(entry -> gazetteer.countryOf(entry.actor()).equals("USA"));
    }

    private static boolean hasTown(Line line) {
        for (int i = 0; i < line.pieces().size(); i++) {
            if (WordClass.GEORGIA_TOWN.has(line.folded(i)) && Words.capitalised(line.raw(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean speaksOfCountry(Gazetteer gazetteer, Line line) {
        for (int i = 0; i < line.pieces().size(); i++) {
            if (WordClass.GEORGIA_COUNTRY.has(line.folded(i))) {
                return true;
            }
        }
        return line.spots().stream()
                .filter(spot -> !isNamed(spot))
                .flatMap(spot -> spot.entries.stream())
                .anyMatch(entry -> gazetteer.countryOf(entry.actor()).equals(COUNTRY));
    }
}
