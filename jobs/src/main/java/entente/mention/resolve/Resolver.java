package entente.mention.resolve;

import entente.actor.Actor;
import entente.actor.ActorKind;
import entente.actor.ConsultedNames;
import entente.actor.Gazetteer;
import entente.actor.NameDirectory;
import entente.actor.NameEntry;
import entente.actor.NameForm;
import entente.actor.NameType;
import entente.actor.PersonName;
import entente.corpus.Article;
import entente.mention.Mention;
import entente.mention.MentionKind;
import entente.mention.Resolution;
import entente.mention.line.Figure;
import entente.mention.line.Line;
import entente.mention.line.Spot;
import entente.mention.person.Pronouns;
import entente.mention.person.Reference;
import entente.mention.spot.Metonyms;
import entente.mention.spot.Peoples;
import entente.text.Sentence;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Says who is named in an article: gazetteer first, then the entity tagger, then names seen in full elsewhere in the
 * article and in the corpus; offices by their holder on the day, capitals as governments only where they act, pronouns
 * where one candidate is clearly meant. Works on tokens, tags and entities alone. Time is linear in the text; thread-safe.
 */
public final class Resolver implements Serializable {

    /** A dateline is over after so many words. */
    private static final int MAX_DATELINE = 6;

    private final Gazetteer gazetteer;

    public Resolver(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** What one article contributes to the directory of the corpus: the full names of its persons and bodies. */
    public List<NameForm> names(Article article, List<Sentence> sentences) {
        Reading reading = new Reading(gazetteer, article, sentences);
        List<NameForm> forms = new ArrayList<>();
        for (Figure figure : reading.people()) {
            if (figure.known != null) {
                gazetteer
                        .actor(figure.known)
                        .ifPresent(actor -> forms.add(new NameForm(
                                ActorKind.PERSON,
                                actor.label(),
                                actor.state(),
                                figure.known,
                                figure.occurrences.size())));
            } else if (PersonName.of(figure.fullest()).full()) {
                forms.add(new NameForm(
                        ActorKind.PERSON,
                        String.join(" ", figure.fullest()),
                        figure.tie(),
                        "",
                        figure.occurrences.size()));
            }
        }
        for (Figure figure : reading.bodies()) {
            forms.add(new NameForm(
                    ActorKind.ORGANISATION, String.join(" ", figure.fullest()), "", "", figure.occurrences.size()));
        }
        return forms;
    }

    /** The directory of a corpus from what its articles contribute, in any order, equal forms summed or not. */
    public NameDirectory directory(Collection<NameForm> forms) {
        return NameDirectory.of(forms, gazetteer);
    }

    /**
     * The mentions of one article.
     *
     * @param sentences of the article, in order, parsed or not
     * @param directory of the corpus, or {@link NameDirectory#empty()}
     */
    public Resolution resolve(Article article, List<Sentence> sentences, NameDirectory directory) {
        Reading reading = new Reading(gazetteer, article, sentences);
        SortedMap<String, Actor> actors = new TreeMap<>();
        ConsultedNames names = new ConsultedNames(directory);
        Outsiders outsiders = new Outsiders(gazetteer, names, actors);
        reading.people().stream().filter(figure -> figure.known == null).forEach(outsiders::person);
        reading.bodies().forEach(outsiders::body);
        List<Mention> mentions = new ArrayList<>();
        reading.lines().forEach(line -> line.spots().forEach(spot -> decide(line, spot, outsiders)));
        // a definite noun may explain what stood for a group without a name
        List<Reference> references = new Pronouns(gazetteer, article.text(), reading.lines()).references();
        for (Line line : reading.lines()) {
            for (Spot spot : line.spots()) {
                if (spot.actor != null) {
                    add(mentions, article, line, spot.start(), spot.end(), spot.actor, spot.kind);
                }
            }
        }
        for (Reference reference : references) {
            add(
                    mentions,
                    article,
                    reference.line(),
                    reference.start(),
                    reference.end(),
                    reference.actor(),
                    MentionKind.PRONOUN);
        }
        mentions.sort(Comparator.comparingInt(Mention::start).thenComparing(Mention::actor));
        actors.keySet().retainAll(mentions.stream().map(Mention::actor).toList());
        return new Resolution(mentions, List.copyOf(actors.values()), names.asked());
    }

    private void add(
            List<Mention> mentions, Article article, Line line, int start, int end, String actor, MentionKind kind) {
        String id = gazetteer.canonical(actor);
        if (!gazetteer.ignores(id) && !gazetteer.ignores(actor)) {
            mentions.add(new Mention(
                    line.sentence().index(), start, end, article.text().substring(start, end), id, kind));
        }
    }

    private void decide(Line line, Spot spot, Outsiders outsiders) {
        switch (spot.form) {
            case STATE -> spot.becomes(spot.governs(), stateKind(line, spot));
            case DEMONYM -> {
                if (Peoples.isPeople(gazetteer, line, spot)) {
                    spot.tie = gazetteer.countryOf(spot.governs());
                    spot.becomes(outsiders.group(spot), MentionKind.GROUP);
                } else if (!Metonyms.isLanguage(line, spot)) {
                    spot.becomes(spot.governs(), MentionKind.DEMONYM);
                }
            }
            case SEAT -> spot.becomes(spot.governs(), MentionKind.METONYM);
            case CAPITAL -> {
                if (Metonyms.actsAsGovernment(line, spot)) {
                    spot.becomes(spot.governs(), MentionKind.METONYM);
                } else {
                    place(spot, outsiders);
                }
            }
            case BODY -> {
                if (!isCredit(line, spot)) {
                    spot.becomes(spot.governs(), nameKind(spot));
                }
            }
            case ORGAN -> spot.kind = MentionKind.NAME;
            case ROLE -> spot.kind = MentionKind.ROLE;
            case GROUP -> spot.becomes(outsiders.group(spot), MentionKind.GROUP);
            case SIDE -> spot.becomes(outsiders.side(spot), MentionKind.NAME);
            case LOCATION -> {
                if (spot.entries.stream().noneMatch(entry -> entry.type() == NameType.BLOCKED)) {
                    place(spot, outsiders);
                }
            }
            case PERSON, ORGANISATION, TITLE -> {
                if (spot.figure != null && !(spot.figure.known == null && gazetteer.isNoActor(spot.folded()))) {
                    spot.becomes(spot.figure.id, spot.kind != null ? spot.kind : figureKind(spot));
                }
            }
        }
    }

    /** 'KYIV (Reuters) -' or '(AP)': who sends the text is not named in it. */
    private static boolean isCredit(Line line, Spot spot) {
        return line.raw(spot.from - 1).equals("(") && line.raw(spot.to).equals(")") && spot.from <= MAX_DATELINE;
    }

    private static MentionKind stateKind(Line line, Spot spot) {
        if (Metonyms.namedAsPlace(line, spot)) {
            return MentionKind.PLACE;
        }
        return Metonyms.isAdjective(line, spot) ? MentionKind.DEMONYM : nameKind(spot);
    }

    private static MentionKind nameKind(Spot spot) {
        boolean label = spot.entries.stream().anyMatch(entry -> entry.type() == NameType.LABEL);
        return label ? MentionKind.NAME : MentionKind.ALIAS;
    }

    private static MentionKind figureKind(Spot spot) {
        return spot.name().equals(spot.figure.fullest())
                        || spot.entries.stream().anyMatch(entry -> entry.type() == NameType.LABEL)
                ? MentionKind.NAME
                : MentionKind.ALIAS;
    }

    private static void place(Spot spot, Outsiders outsiders) {
        String known = spot.entries.stream()
                .filter(entry -> entry.type() == NameType.PLACE)
                .map(NameEntry::actor)
                .findFirst()
                .orElse("");
        spot.becomes(outsiders.place(known, String.join(" ", spot.words())), MentionKind.PLACE);
    }
}
