package entente.tie;

import entente.alignment.Alignment;
import entente.corpus.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One counted word of an article on a pair of actors: an alignment that counts, or a contact, which has no direction and
 * stands once though both sides have it.
 *
 * @param contact whether it is contact, its ids then in lexicographic order
 * @param source who says or does it
 * @param target of or to whom
 * @param alignment as the level sees it
 * @param position of the alignment among those of its article
 * @param share what it counts of something that several do together, in units of {@link MeetingWeight#UNIT}
 */
public record Statement(boolean contact, String source, String target, Alignment alignment, int position, long share) {

    private record Contact(String a, String b, int sentence, Span cue) {}

    /**
     * What counts of an article, in the order of its alignments.
     *
     * @param alignments of one article, at the level of persons
     * @param date day of the article, or null
     */
    public static List<Statement> of(List<Alignment> alignments, LocalDate date, LevelView view, AlignmentRule rule) {
        List<Alignment> counted = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < alignments.size(); i++) {
            if (rule.counts(alignments.get(i))) {
                for (Alignment seen : view.alignments(List.of(alignments.get(i)), date)) {
                    counted.add(seen);
                    positions.add(i);
                }
            }
        }
        List<Long> shares = rule.meeting().shares(counted);
        Set<Contact> contacts = new HashSet<>();
        List<Statement> statements = new ArrayList<>(counted.size());
        for (int i = 0; i < counted.size(); i++) {
            Statement statement = of(counted.get(i), rule, positions.get(i), shares.get(i));
            if (!statement.contact || contacts.add(statement.asContact())) {
                statements.add(statement);
            }
        }
        return statements;
    }

    private static Statement of(Alignment alignment, AlignmentRule rule, int position, long share) {
        boolean contact = rule.isContact(alignment);
        boolean turned = contact && alignment.source().compareTo(alignment.target()) > 0;
        return new Statement(
                contact,
                turned ? alignment.target() : alignment.source(),
                turned ? alignment.source() : alignment.target(),
                alignment,
                position,
                share);
    }

    private Contact asContact() {
        return new Contact(source, target, alignment.sentence(), alignment.cueSpan());
    }
}
