package entente.actor;

import java.util.List;

/** What the names of a corpus say of a person's name: whom it means. */
public record NamedPerson(String id, String label, String state) {

    List<String> told() {
        return List.of(id, label, state);
    }
}
