package entente.mention.person;

import entente.actor.Gazetteer;
import entente.mention.line.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Last step: pronouns and definite nouns, where one candidate is clearly meant. In what the article itself tells, 'he'
 * is the person who was last a subject; in a quotation 'I' is who speaks, and 'he' is anybody but.
 */
public final class Pronouns {

    private final Discourse discourse;

    public Pronouns(Gazetteer gazetteer, String text, List<Line> lines) {
        this.discourse = new Discourse(gazetteer, text, lines);
    }

    public List<Reference> references() {
        List<Reference> references = new ArrayList<>();
        references.addAll(new DefiniteNouns(discourse).references());
        PersonPronouns persons = new PersonPronouns(discourse);
        references.addAll(persons.references());
        references.addAll(new QuotedPronouns(discourse, persons).references());
        references.addAll(new ThingPronouns(discourse).references());
        references.addAll(new Plurals(discourse).references());
        return references;
    }
}
