package entente.mention.resolve;

import entente.actor.Actor;
import entente.actor.ActorKind;
import entente.actor.ConsultedNames;
import entente.actor.CsvRows;
import entente.actor.Gazetteer;
import entente.actor.GivenNames;
import entente.actor.Level;
import entente.actor.NameDirectory;
import entente.actor.NameEntry;
import entente.actor.NameType;
import entente.actor.PersonName;
import entente.actor.Words;
import entente.corpus.Article;
import entente.corpus.CodedName;
import entente.mention.Mention;
import entente.mention.MentionKind;
import entente.mention.Resolution;
import entente.mention.line.Figure;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says who is meant by the names of a coded row: by an id or a name of the gazetteer, within the state that the row gives where
 * it gives one; else, where the coder says that a state's government acts, that state; else an actor of its own, as in texts.
 * Coded names ask the names of the corpus but are none of them, so that no text is read otherwise for what stands beside it.
 */
public final class CodedActors implements Serializable {

    /** ICEWS writes the state behind a role. */
    private static final Pattern WITH_STATE = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)");

    /** Longer names in capitals are words; shorter ones may be letters. */
    private static final int LONGEST_LETTERS = 4;

    private static final int MOST_NAMES_OF_PERSON = 4;

    private final Gazetteer gazetteer;
    private final Map<String, String> codes;

    public CodedActors(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.codes = CsvRows.bundled("actors/country-codes.csv", "Code", "Id").stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
    }

    /** Who is meant, and by what kind of words. */
    private record Meant(String actor, MentionKind kind) {}

    /** The mentions of a coded row, in the order of its names. */
    public Resolution resolve(Article article, NameDirectory directory) {
        SortedMap<String, Actor> actors = new TreeMap<>();
        ConsultedNames names = new ConsultedNames(directory);
        Outsiders outsiders = new Outsiders(gazetteer, names, actors);
        List<Mention> mentions = new ArrayList<>();
        for (CodedName name : article.coding().names()) {
            Optional<Meant> meant = meant(name, outsiders, actors);
            if (meant.isEmpty()) {
                continue;
            }
            String id = gazetteer.canonical(meant.get().actor());
            if (!gazetteer.ignores(id) && !gazetteer.ignores(meant.get().actor())) {
                mentions.add(new Mention(
                        name.sentence(),
                        name.span().start(),
                        name.span().end(),
                        name.span().of(article.text()),
                        id,
                        meant.get().kind()));
            }
        }
        actors.keySet().retainAll(mentions.stream().map(Mention::actor).toList());
        return new Resolution(mentions, List.copyOf(actors.values()), names.asked());
    }

    /**
     * Names the event of a coded row, so that reports which repeat it are one story: its day and its two sides, those of
     * states by their state. Whichever of the two acts, and what they do, is left out, since coders differ in it more than in
     * who meets whom. A row that lists names, or has no day, or was coded by people, is told by its address.
     */
    public String event(Article article) {
        LocalDate date = article.date();
        boolean isOfPage =
                switch (article.coding().scheme()) {
                    case STATEMENTS, GKG -> !article.url().isEmpty();
                    case POLECAT, ICEWS, GDELT -> false;
                };
        if (isOfPage) {
            return "page " + article.url();
        }
        if (date == null || article.coding().names().isEmpty()) {
            return "row " + article.id();
        }
        TreeSet<String> sides = new TreeSet<>();
        for (Mention mention : resolve(article, NameDirectory.empty()).mentions()) {
            sides.add(gazetteer.actorAt(Level.STATE, mention.actor(), date).orElse(mention.actor()));
        }
        return "event " + date + " " + String.join(" ", sides);
    }

    private Optional<Meant> meant(CodedName given, Outsiders outsiders, SortedMap<String, Actor> actors) {
        CodedName coded = withoutState(given);
        String state = state(coded.country());
        List<String> words = Words.pieces(coded.name());
        Optional<Meant> known = known(coded.name(), words, state);
        if (known.isPresent()) {
            return known;
        }
        boolean isRole = !gazetteer.nouns().groups().get(Words.folded(words)).isEmpty();
        return switch (coded.standing()) {
            case LISTED -> Optional.empty();
            case STATE -> state.isEmpty() ? outside(coded, words, state, outsiders) : Optional.of(ofState(state));
            case GROUP -> Optional.of(group(coded.name(), state, actors));
            case OTHER -> {
                if (words.isEmpty()) {
                    yield state.isEmpty() ? Optional.empty() : Optional.of(ofState(state));
                }
                yield isRole
                        ? Optional.of(group(coded.name(), state, actors))
                        : outside(coded, words, state, outsiders);
            }
            case PERSON, BODY -> outside(coded, words, state, outsiders);
        };
    }

    /** 'Citizen (Russia)' is a citizen; what else stands in brackets is part of the name. */
    private CodedName withoutState(CodedName coded) {
        Matcher m = WITH_STATE.matcher(coded.name());
        if (!m.matches()) {
            return coded;
        }
        String own = state(m.group(2));
        boolean isState = !own.isEmpty()
                && (coded.country().isEmpty() || state(coded.country()).equals(own));
        return isState ? new CodedName(coded.sentence(), coded.span(), m.group(1), own, coded.standing()) : coded;
    }

    private static Meant ofState(String state) {
        return new Meant(state, MentionKind.ROLE);
    }

    /** The state of a code or a name, empty where it is of none. */
    private String state(String country) {
        if (country.isEmpty()) {
            return "";
        }
        String code = country.toUpperCase(Locale.ROOT);
        String id = codes.getOrDefault(code, code);
        if (gazetteer.isCountry(id)) {
            return gazetteer.canonical(id);
        }
        return gazetteer.names().get(Words.folded(Words.pieces(country))).stream()
                .map(NameEntry::actor)
                .filter(gazetteer::isCountry)
                .findFirst()
                .orElse("");
    }

    private Optional<Meant> known(String name, List<String> words, String state) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Optional<Meant> byId = gazetteer
                .actor(name)
                .or(() -> gazetteer.actor(name.toUpperCase(Locale.ROOT)))
                .map(actor -> new Meant(actor.id(), MentionKind.NAME));
        if (byId.isPresent()) {
            return byId;
        }
        List<NameEntry> entries = gazetteer.names().get(Words.folded(words));
        if (entries.stream().anyMatch(entry -> entry.type() == NameType.BLOCKED)) {
            return Optional.empty();
        }
        SortedMap<String, NameEntry> named = new TreeMap<>();
        for (NameEntry entry : entries) {
            if (entry.type() != NameType.PLACE && gazetteer.actor(entry.actor()).isPresent()) {
                named.merge(entry.actor(), entry, (a, b) -> a.type().compareTo(b.type()) <= 0 ? a : b);
            }
        }
        Optional<Meant> byName = only(named.keySet(), state)
                .or(() -> only(
                        named.values().stream()
                                .filter(entry -> entry.type() == NameType.LABEL)
                                .map(NameEntry::actor)
                                .toList(),
                        state))
                .map(id -> new Meant(id, kind(named.get(id).type())));
        if (byName.isPresent() || words.size() < 2 || !PersonName.of(words).full()) {
            return byName;
        }
        return only(gazetteer.persons().called(PersonName.of(words)), state).map(id -> new Meant(id, MentionKind.NAME));
    }

    /** The one of them that is of a state, or of none; nobody where there are several. */
    private Optional<String> only(Iterable<String> ids, String state) {
        TreeSet<String> fitting = new TreeSet<>();
        for (String id : ids) {
            String own = gazetteer.countryOf(id);
            if (state.isEmpty() || own.isEmpty() || own.equals(state)) {
                fitting.add(id);
            }
        }
        return fitting.size() == 1 ? Optional.of(fitting.first()) : Optional.empty();
    }

    private static MentionKind kind(NameType type) {
        return switch (type) {
            case LABEL, NAME -> MentionKind.NAME;
            case DEMONYM -> MentionKind.DEMONYM;
            case CAPITAL, SEAT -> MentionKind.METONYM;
            case ACRONYM, SHORT, PLACE, BLOCKED -> MentionKind.ALIAS;
        };
    }

    private Meant group(String name, String state, SortedMap<String, Actor> actors) {
        String people = name.isEmpty() ? "people" : name.toLowerCase(Locale.ROOT);
        String label = gazetteer.actor(state).map(actor -> actor.label() + " ").orElse("") + people;
        String id = "grp." + Words.slug(label);
        actors.putIfAbsent(id, new Actor(id, label, ActorKind.GROUP, state));
        return new Meant(id, MentionKind.GROUP);
    }

    private static Optional<Meant> outside(CodedName coded, List<String> words, String state, Outsiders outsiders) {
        if (words.stream().noneMatch(word -> word.chars().anyMatch(Character::isLetter))) {
            return Optional.empty();
        }
        Figure figure = new Figure(null, cased(words));
        if (!state.isEmpty()) {
            figure.ties.merge(state, 1, Integer::sum);
        }
        PersonName person = PersonName.of(words);
        boolean isPerson = person.full()
                && switch (coded.standing()) {
                    case PERSON -> true;
                    case BODY, GROUP, LISTED -> false;
                    case STATE, OTHER -> words.size() <= MOST_NAMES_OF_PERSON && GivenNames.isKnown(person.given());
                };
        if (isPerson) {
            outsiders.person(figure);
        } else {
            outsiders.body(figure);
        }
        return Optional.of(new Meant(figure.id, MentionKind.NAME));
    }

    /** Names as texts write them: GDELT has them in capitals, its graph in small letters. */
    private static List<String> cased(List<String> words) {
        boolean isShouted = words.stream().noneMatch(Words::hasLowerCase)
                && words.stream().anyMatch(word -> word.length() > LONGEST_LETTERS);
        boolean isSmall = words.stream().noneMatch(Words::capitalised);
        return words.stream()
                .map(word -> isShouted || isSmall
                        ? word.substring(0, 1).toUpperCase(Locale.ROOT)
                                + word.substring(1).toLowerCase(Locale.ROOT)
                        : word)
                .toList();
    }
}
