package entente.mention.resolve;

import entente.actor.Actor;
import entente.actor.ActorKind;
import entente.actor.BodyName;
import entente.actor.Gazetteer;
import entente.actor.LegalForms;
import entente.actor.NameDirectory;
import entente.actor.NameEntry;
import entente.actor.NamedPerson;
import entente.actor.Names;
import entente.actor.PersonName;
import entente.actor.WordClass;
import entente.actor.Words;
import entente.mention.line.Figure;
import entente.mention.line.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Gives the actors outside the gazetteer their ids: from the corpus-wide directory, else from the article's own name. */
final class Outsiders {

    private final Names directory;
    private final SortedMap<String, Actor> actors;

    private final Gazetteer gazetteer;

    Outsiders(Gazetteer gazetteer, Names directory, SortedMap<String, Actor> actors) {
        this.gazetteer = gazetteer;
        this.directory = directory;
        this.actors = actors;
    }

    void person(Figure figure) {
        String own = String.join(" ", figure.fullest());
        NamedPerson named = directory
                .person(figure.fullest(), figure.tie())
                .or(() -> surname(figure))
                .orElseGet(() -> new NamedPerson(NameDirectory.personId(own), own, figure.tie()));
        figure.id = named.id();
        String state = named.state().length() == 3 ? named.state() : "";
        if (gazetteer.actor(named.id()).isPresent()) {
            return;
        }
        actors.putIfAbsent(named.id(), new Actor(named.id(), named.label(), ActorKind.PERSON, state));
    }

    private Optional<NamedPerson> surname(Figure figure) {
        PersonName name = PersonName.of(figure.fullest());
        return name.full() ? Optional.empty() : directory.surname(name.surname());
    }

    void body(Figure figure) {
        Optional<String> common = directory.body(figure.fullest());
        String full = common.orElseGet(() -> String.join(" ", figure.fullest()));
        String label = withoutLegalForm(full);
        figure.id = "org." + Words.slug(String.join(" ", BodyName.key(List.of(label.split(" ", -1)))));
        actors.putIfAbsent(figure.id, new Actor(figure.id, label, kind(full), stateIn(label)));
    }

    /** The state of the first known name inside a body's own: 'Madras High Court', 'Kano State'. */
    private String stateIn(String label) {
        List<String> words = Words.folded(Words.pieces(label));
        for (int from = 0; from < words.size(); from++) {
            for (int to = Math.min(words.size(), from + 4); to > from; to--) {
                for (NameEntry entry : gazetteer.names().get(words.subList(from, to))) {
                    String state = gazetteer.countryOf(entry.actor());
                    boolean place =
                            switch (entry.type()) {
                                case DEMONYM, CAPITAL, PLACE -> true;
                                default -> gazetteer.isCountry(entry.actor());
                            };
                    if (place && !state.isEmpty()) {
                        return state;
                    }
                }
            }
        }
        return "";
    }

    /** As an encyclopaedia would head it: 'Noranda', not 'Noranda Inc'; 'Goldman Sachs', not 'Goldman , Sachs'. */
    private static String withoutLegalForm(String name) {
        List<String> words = new ArrayList<>(
                List.of(name.replace(" ,", "").replace(" 's", "'s").split(" ", -1)));
        while (words.size() > 1 && LegalForms.isShort(Words.fold(words.get(words.size() - 1)))) {
            words.remove(words.size() - 1);
            String last = Words.fold(words.get(words.size() - 1));
            if (words.size() > 1 && (last.equals("and") || last.equals("&"))) {
                words.remove(words.size() - 1);
            }
        }
        return String.join(" ", words);
    }

    /** Nobody in particular: all of one description are one. */
    String group(Spot spot) {
        String words = spot.prefix + String.join(" ", spot.folded());
        String id = "grp." + Words.slug(words);
        actors.putIfAbsent(id, new Actor(id, words, ActorKind.GROUP, spot.tie));
        return id;
    }

    /** A side of a conflict. */
    String side(Spot spot) {
        String id = "org." + Words.slug(spot.side.name());
        actors.putIfAbsent(id, new Actor(id, spot.side.name(), spot.side.kind(), spot.tie));
        return id;
    }

    /** A place by the id that the lists give it, else by its name. */
    String place(String known, String words) {
        String name = gazetteer.placeName(known).orElse(words);
        String id = "loc." + Words.slug(name);
        actors.putIfAbsent(id, new Actor(id, name, ActorKind.PLACE, gazetteer.countryOf(id)));
        return id;
    }

    private static ActorKind kind(String label) {
        String[] words = Words.fold(label).split(" ", -1);
        for (int i = words.length - 1; i >= 0; i--) {
            if (words[i].equals("party")) {
                return ActorKind.PARTY;
            }
            if (WordClass.COMPANY.has(words[i]) || LegalForms.isAny(words[i])) {
                return ActorKind.COMPANY;
            }
            if (WordClass.MEDIA.has(words[i])) {
                return ActorKind.MEDIA;
            }
            if (WordClass.INSTITUTION.has(words[i])) {
                return ActorKind.INSTITUTION;
            }
        }
        return ActorKind.ORGANISATION;
    }
}
