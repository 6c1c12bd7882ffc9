package entente.mention.person;

import entente.actor.Actor;
import entente.actor.Gazetteer;
import entente.actor.Gender;
import entente.actor.Honorifics;
import entente.actor.NameOrders;
import entente.actor.NameType;
import entente.actor.PersonName;
import entente.actor.StateFacts;
import entente.actor.Words;
import entente.mention.line.Figure;
import entente.mention.line.Line;
import entente.mention.line.Spot;
import entente.mention.line.Spot.Form;
import entente.mention.spot.Metonyms;
import entente.mention.spot.TaggedNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Third step: the persons of one article. Full names first, each to its person; then surnames and given names to the
 * nearest person before them who bears them, or to the one whom world news knows by that surname alone.
 */
public final class People {

    private final Gazetteer gazetteer;
    private final List<Line> lines;
    private final Candidates candidates;
    private final List<Figure> figures = new ArrayList<>();
    private final Map<String, Figure> byId = new LinkedHashMap<>();
    private final Map<String, List<Figure>> byWord = new HashMap<>();
    private final Set<String> bodyWords = new HashSet<>();

    public People(Gazetteer gazetteer, List<Line> lines, LocalDate day) {
        this.gazetteer = gazetteer;
        this.lines = lines;
        this.candidates = new Candidates(gazetteer, day, byId.keySet());
    }

    /** In order of their first full name, then of the surnames that stand alone. */
    public List<Figure> figures() {
        return figures;
    }

    public void resolve() {
        for (Line line : lines) {
            for (Spot spot : line.spots()) {
                if (spot.form == Form.PERSON && isFull(spot)) {
                    full(spot);
                } else if (spot.form == Form.ORGANISATION && spot.length() > 1) {
                    bodyWords.add(line.folded(spot.from));
                }
            }
        }
        recover();
        for (Line line : lines) {
            for (Spot spot : line.spots()) {
                if (spot.form == Form.PERSON && spot.figure == null) {
                    single(line, spot);
                } else if (spot.length() == 1 && mayBeSurname(line, spot)) {
                    mistaken(line, spot);
                }
            }
        }
    }

    private static boolean isFull(Spot spot) {
        return PersonName.of(spot.words()).full();
    }

    private void full(Spot spot) {
        PersonName name = PersonName.of(spot.words());
        String known = candidates.known(spot, name);
        for (PersonName other : known == null ? NameOrders.of(spot.name()) : List.<PersonName>of()) {
            known = candidates.turned(spot, other);
            name = known == null ? name : other;
        }
        Figure figure = known != null ? figureOf(known, spot) : named(name, spot);
        figure.addName(name);
        spot.means(figure);
        for (String word : name.words()) {
            List<Figure> bearers = byWord.computeIfAbsent(word, k -> new ArrayList<>(1));
            if (!bearers.contains(figure)) {
                bearers.add(figure);
            }
        }
    }

    private Figure figureOf(String id, Spot spot) {
        return byId.computeIfAbsent(id, k -> {
            Figure figure = new Figure(id, spot.name());
            figures.add(figure);
            return figure;
        });
    }

    private Figure named(PersonName name, Spot spot) {
        for (Figure figure : figures) {
            for (PersonName other : figure.names()) {
                if (other.full() && (other.compatible(name) || extendsName(other, name) || extendsName(name, other))) {
                    return figure;
                }
            }
        }
        Figure figure = new Figure(null, spot.name());
        figures.add(figure);
        return figure;
    }

    /** Within one article 'Luis Alberto Lacalle' goes on in 'Luis Alberto Lacalle Pou', 'Juan Guaido' in 'Juan Guaido Marquez'. */
    private static boolean extendsName(PersonName longer, PersonName shorter) {
        int words = shorter.words().size();
        return words >= 2
                && longer.words().size() > words
                && !PersonName.isParticle(shorter.surname())
                && (longer.words().subList(0, words).equals(shorter.words())
                        || longer.words()
                                .subList(
                                        longer.words().size() - words,
                                        longer.words().size())
                                .equals(shorter.words()));
    }

    /** Capitalised words that the tagger missed and that are the surname of somebody named in full. */
    private void recover() {
        if (byWord.isEmpty()) {
            return;
        }
        for (Line line : lines) {
            for (int i = 0; i < line.pieces().size(); i++) {
                if (line.at(i) == null
                        && line.tag(i).startsWith("NNP")
                        && Words.capitalised(line.raw(i))
                        && line.folded(i).length() > 1
                        && bearsSurname(line.folded(i))
                        && !TaggedNames.isShip(line, i)
                        && !line.tag(i + 1).startsWith("NNP")) {
                    line.put(new Spot(line, i, i + 1, Form.PERSON, List.of()));
                }
            }
        }
    }

    private boolean bearsSurname(String word) {
        return byWord.getOrDefault(word, List.of()).stream().anyMatch(figure -> isFamilyName(figure, word));
    }

    private boolean isFamilyName(Figure figure, String word) {
        for (PersonName name : figure.names()) {
            if (name.surname().equals(word)
                    || (familyNameFirst(figure) && name.given().equals(word))) {
                return true;
            }
        }
        return false;
    }

    private boolean familyNameFirst(Figure figure) {
        String state = figure.known == null
                ? figure.tie()
                : gazetteer.actor(figure.known).map(Actor::state).orElse("");
        return StateFacts.isFamilyNameFirst(state);
    }

    private void single(Line line, Spot spot) {
        PersonName name = PersonName.of(spot.words());
        String word = name.surname();
        String alias = candidates.alias(spot);
        String officer = spot.tie.isEmpty() && spot.role == null ? null : candidates.officer(spot, word);
        Figure here = nearest(spot, word);
        if (alias == null && officer == null && here == null && spot.length() == 1) {
            alias = gazetteer.persons().spelled(word).orElse(null);
        }
        String id = null;
        if (officer != null && (here == null || !Objects.equals(here.known, officer))) {
            id = officer;
        } else if (alias != null && (byId.containsKey(alias) || here == null || !before(here, spot))) {
            id = alias;
        }
        if (id == null && here == null && isShortForBody(spot, word)) {
            line.put(new Spot(line, spot.from, spot.to, Form.ORGANISATION, List.of()));
            return;
        }
        Figure figure = id != null ? figureOf(id, spot) : here != null ? here : lone(name, spot);
        spot.means(figure);
        if (id != null) {
            addWord(figure, word);
        }
    }

    /** 'Reynolds' where the article names 'Reynolds and Reynolds' and nobody of that name. */
    private boolean isShortForBody(Spot spot, String word) {
        return spot.length() == 1
                && spot.role == null
                && spot.gender == Gender.UNKNOWN
                && !Honorifics.has(spot.line.folded(spot.from - 1))
                && bodyWords.contains(word);
    }

    private void addWord(Figure figure, String word) {
        List<Figure> bearers = byWord.computeIfAbsent(word, k -> new ArrayList<>(1));
        if (!bearers.contains(figure)) {
            figure.addName(new PersonName(List.of(word), ""));
            bearers.add(figure);
        }
    }

    private static boolean before(Figure figure, Spot spot) {
        return figure.occurrences.get(0).start() < spot.start();
    }

    /** Who bears the word as a surname, else as a given name; of several the one whom the article introduced first. */
    private Figure nearest(Spot spot, String word) {
        Figure best = null;
        long bestRank = Long.MIN_VALUE;
        for (Figure figure : byWord.getOrDefault(word, List.of())) {
            if (!figure.gender.mayBe(spot.gender) || tiedElsewhere(figure, spot)) {
                continue;
            }
            int bears = isFamilyName(figure, word)
                    ? 2
                    : figure.names().stream().anyMatch(n -> n.given().equals(word)) ? 1 : 0;
            if (bears == 0 && word.length() < 4) {
                continue;
            }
            long rank =
                    bears * (long) Integer.MAX_VALUE - figure.occurrences.get(0).start();
            if (rank > bestRank) {
                bestRank = rank;
                best = figure;
            }
        }
        return best;
    }

    private static boolean tiedElsewhere(Figure figure, Spot spot) {
        return !spot.tie.isEmpty() && !figure.ties.isEmpty() && !figure.ties.containsKey(spot.tie) && spot.role != null;
    }

    private Figure lone(PersonName name, Spot spot) {
        Figure figure = new Figure(null, spot.name());
        figure.addName(name);
        figures.add(figure);
        byWord.computeIfAbsent(name.surname(), k -> new ArrayList<>(1)).add(figure);
        return figure;
    }

    /** What was taken for a place or an organisation: by the tagger, or for a town that is not named as a place here. */
    private static boolean mayBeSurname(Line line, Spot spot) {
        return switch (spot.form) {
            case ORGANISATION -> spot.entries.isEmpty();
            case LOCATION ->
                spot.entries.isEmpty()
                        || (spot.entries.stream().allMatch(entry -> entry.type() == NameType.PLACE)
                                && !Metonyms.isTownHere(line, spot));
            default -> false;
        };
    }

    /** A surname that was taken for a place or an organisation. */
    private void mistaken(Line line, Spot spot) {
        String word = spot.folded().get(0);
        Optional<Figure> bearer = byWord.getOrDefault(word, List.of()).stream()
                .filter(figure -> isFamilyName(figure, word) && !isAcronym(spot))
                .findFirst();
        if (bearer.isPresent()) {
            Spot person = new Spot(line, spot.from, spot.to, Form.PERSON, List.of());
            line.put(person);
            single(line, person);
        }
    }

    private static boolean isAcronym(Spot spot) {
        return !Words.hasLowerCase(spot.words().get(0)) && !spot.line.shouted();
    }
}
