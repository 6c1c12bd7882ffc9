package entente.mention;

import entente.mention.NameDirectory.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** Gives the actors outside the gazetteer their ids: from the corpus-wide directory, else from the article's own name. */
final class Outsiders {

    private static final Set<String> COMPANY = Words.set(
            """
            ag airlines airways bank capital co company corp corporation electronics energy gmbh group
            holdings inc industries insurance limited llc ltd motors oil partners petroleum pharmaceuticals
            plc securities technologies telecom
            """);
    private static final Set<String> MEDIA = Words.set(
            """
            broadcasting daily gazette herald journal magazine media network news newspaper post press radio
            television times tribune tv
            """);
    private static final Set<String> INSTITUTION = Words.set(
            """
            agency army assembly bureau congress corps council court department directorate embassy guard
            ministry navy parliament police secretariat senate
            """);

    private final NameDirectory directory;
    private final SortedMap<String, Actor> actors;

    Outsiders(NameDirectory directory, SortedMap<String, Actor> actors) {
        this.directory = directory;
        this.actors = actors;
    }

    void person(Figure figure) {
        String own = String.join(" ", figure.fullest());
        Named named = directory
                .person(figure.fullest(), figure.tie())
                .orElseGet(() -> new Named(NameDirectory.personId(own), own, figure.tie()));
        figure.id = named.id();
        String state = named.state().length() == 3 ? named.state() : "";
        actors.putIfAbsent(named.id(), new Actor(named.id(), named.label(), ActorKind.PERSON, state));
    }

    void body(Figure figure) {
        Optional<String> common = directory.body(figure.fullest());
        String label = common.orElseGet(() -> String.join(" ", figure.fullest()));
        figure.id = "org." + Words.slug(String.join(" ", Bodies.key(List.of(label.split(" ", -1)))));
        actors.putIfAbsent(figure.id, new Actor(figure.id, label, kind(label), ""));
    }

    String place(String name) {
        String id = "loc." + Words.slug(name);
        actors.putIfAbsent(id, new Actor(id, name, ActorKind.PLACE, ""));
        return id;
    }

    private static ActorKind kind(String label) {
        String[] words = Words.fold(label).split(" ", -1);
        for (int i = words.length - 1; i >= 0; i--) {
            if (words[i].equals("party")) {
                return ActorKind.PARTY;
            }
            if (COMPANY.contains(words[i])) {
                return ActorKind.COMPANY;
            }
            if (MEDIA.contains(words[i])) {
                return ActorKind.MEDIA;
            }
            if (INSTITUTION.contains(words[i])) {
                return ActorKind.INSTITUTION;
            }
        }
        return ActorKind.ORGANISATION;
    }
}
