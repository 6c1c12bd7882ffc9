package entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Other ways of writing a person's name than given name before family name: 'Petrov Ivan Sergeyevich' of Russian lists,
 * 'Nagy Imre' of Hungarian, 'Petrov I.S.' and 'I. S. Petrov'. A name is taken so only where it means nobody as it stands.
 */
public final class NameOrders {

    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{1,3}");
    private static final Pattern PATRONYMIC = Pattern.compile(".{2,}(?:[oeyi]vi?ch|[oeyi]vna|ichna|inichna)");

    private NameOrders() {}

    /** The names that the words may mean in another order, given name or its initial first; none where no order but theirs is known. */
    public static List<PersonName> of(List<String> words) {
        List<String> names = new ArrayList<>();
        String initial = "";
        for (String word : words) {
            if (INITIALS.matcher(word).matches()) {
                initial = initial.isEmpty() ? Words.fold(word.substring(0, 1)) : initial;
            } else {
                names.add(word);
            }
        }
        if (names.isEmpty() || names.stream().noneMatch(Words::hasLowerCase)) {
            return List.of();
        }
        List<String> folded = PersonName.of(names).words();
        if (!initial.isEmpty()) {
            return List.of(new PersonName(List.of(initial, folded.get(folded.size() - 1)), ""));
        }
        boolean isPatronymic =
                folded.size() == 3 && PATRONYMIC.matcher(folded.get(2)).matches();
        boolean mayTurn = (folded.size() == 2 || isPatronymic) && !GivenNames.isKnown(folded.get(0));
        return mayTurn ? List.of(new PersonName(List.of(folded.get(1), folded.get(0)), "")) : List.of();
    }
}
