package entente.mention.spot;

import entente.actor.Gazetteer;
import entente.actor.Role;
import entente.mention.MentionKind;
import entente.mention.line.Figure;
import entente.mention.line.Line;
import entente.mention.line.Occurrence;
import entente.mention.line.Spot;
import entente.mention.line.Spot.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Fourth step: offices named without their holder. The person of this article who is introduced with that office, else
 * the one who held it on the day of the article, in the state named beside it or else the one whose news it is; where
 * none is one person alone, the office stands for its state.
 */
public final class Titles {

    /** Offices that one person holds at a time, so that a date alone can tell who is meant. */
    private static final Set<Role> SINGLE = Set.of(
            Role.HEAD_OF_STATE,
            Role.HEAD_OF_GOVERNMENT,
            Role.FOREIGN_MINISTER,
            Role.DEFENCE_MINISTER,
            Role.FINANCE_MINISTER,
            Role.INTERIOR_MINISTER,
            Role.NATIONAL_SECURITY_ADVISER,
            Role.HEAD_OF_ORGANISATION,
            Role.CENTRAL_BANK_GOVERNOR,
            Role.AMBASSADOR_UN,
            Role.DEPUTY_HEAD);

    private static final int NEAR = 2;

    private final Gazetteer gazetteer;
    private final List<Line> lines;
    private final List<Figure> figures;
    private final LocalDate day;
    private final HomeState home;

    public Titles(Gazetteer gazetteer, List<Line> lines, List<Figure> figures, LocalDate day) {
        this.gazetteer = gazetteer;
        this.lines = lines;
        this.figures = figures;
        this.day = day;
        this.home = new HomeState(gazetteer, lines);
    }

    public void resolve() {
        for (Line line : lines) {
            for (Spot spot : line.spots()) {
                if (spot.form == Form.TITLE) {
                    resolve(line, spot);
                }
            }
        }
    }

    private void resolve(Line line, Spot title) {
        Figure here = title.tie.isEmpty() ? bare(title) : introduced(title);
        if (here != null) {
            title.means(here);
            title.kind = MentionKind.TITLE;
            return;
        }
        if (!title.tie.isEmpty() && day != null && SINGLE.contains(title.role)) {
            List<String> holders = gazetteer.holders().holding(title.tie, title.role, day);
            if (holders.size() == 1) {
                title.becomes(holders.get(0), MentionKind.TITLE);
                return;
            }
        }
        Optional<String> holder =
                title.tie.isEmpty() && day != null && SINGLE.contains(title.role) ? atHome(title) : Optional.empty();
        if (holder.isPresent()) {
            title.becomes(holder.get(), MentionKind.TITLE);
        } else if (title.tie.isEmpty() || title.entries.isEmpty()) {
            line.remove(title);
        } else {
            title.becomes(title.tie, MentionKind.ROLE);
        }
    }

    /** The one person of the article who holds the office, by the words beside a name or by the gazetteer. */
    private Figure introduced(Spot title) {
        Set<Figure> found = new LinkedHashSet<>();
        for (Figure figure : figures) {
            if (holds(figure, title.role, title.tie)) {
                found.add(figure);
            }
        }
        if (found.size() > 1) {
            found.removeIf(figure -> !introducedAs(figure, title.role, title.tie));
        }
        return found.size() == 1 ? found.iterator().next() : null;
    }

    private boolean holds(Figure figure, Role role, String tie) {
        if (introducedAs(figure, role, tie)) {
            return true;
        }
        if (figure.known == null) {
            return false;
        }
        return gazetteer.holders().of(figure.known).stream()
                .anyMatch(held -> held.role() == role
                        && held.covers(day)
                        && (tie.isEmpty()
                                || held.state().equals(tie)
                                || held.institution().equals(tie)));
    }

    private static boolean introducedAs(Figure figure, Role role, String tie) {
        return figure.occurrences.stream()
                .anyMatch(named -> named.isPerson()
                        && named.role() == role
                        && (tie.isEmpty() || named.tie().equals(tie)));
    }

    /** 'The president': the only one so far, else the only one in the sentences just before. */
    private Figure bare(Spot title) {
        if (!SINGLE.contains(title.role) && title.role != Role.SPEAKER) {
            return null;
        }
        int sentence = title.sentence();
        List<Figure> sofar = new ArrayList<>();
        List<Figure> near = new ArrayList<>();
        for (Figure figure : figures) {
            boolean before = false;
            boolean close = false;
            for (Occurrence named : figure.occurrences) {
                if (named.start() < title.start()) {
                    before = true;
                    close |= sentence - named.sentence() <= NEAR;
                }
            }
            if (before && holds(figure, title.role, "")) {
                sofar.add(figure);
                if (close) {
                    near.add(figure);
                }
            }
        }
        if (sofar.size() == 1) {
            return sofar.get(0);
        }
        return near.size() == 1 ? near.get(0) : null;
    }

    /** Who holds an office, named without its state, in the state whose news it is; empty where that is not one person. */
    private Optional<String> atHome(Spot title) {
        return home.before(title.start())
                .map(state -> gazetteer.holders().holding(state, title.role, day))
                .filter(holders -> holders.size() == 1)
                .map(holders -> holders.get(0));
    }
}
