package entente.mention.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Actor;
import entente.actor.Gazetteer;
import entente.actor.Ledger;
import entente.actor.NameDirectory;
import entente.actor.NameForm;
import entente.mention.Mention;
import entente.mention.MentionKind;
import entente.mention.Resolution;
import entente.mention.Tagged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws that hold for any text: here any mixture of names, offices, verbs and marks, sense or no sense. */
final class ResolverLawsTest {

    private static final Gazetteer GAZETTEER = Gazetteer.bundled();
    private static final Gazetteer WITH_ALIAS = withAlias();
    private static final List<String> WORDS = List.of(
            "Putin/NNP/P",
            "Vladimir/NNP/P",
            "Wang/NNP/P",
            "Yi/NNP/P",
            "Xi/NNP/P",
            "Zweig/NNP/P",
            "Ann/NNP/P",
            "Moscow/NNP/L",
            "Beijing/NNP/L",
            "in/IN",
            "to/TO",
            "China/NNP/L",
            "'s/POS",
            "Russian/JJ",
            "president/NN",
            "foreign/JJ",
            "ministry/NN",
            "the/DT",
            "two/CD",
            "countries/NNS",
            "he/PRP",
            "They/PRP",
            "said/VBD",
            "troops/NNS",
            "Kremlin/NNP/L",
            "NATO/NNP/O",
            "Zorn/NNP/O",
            "Union/NNP/O",
            "(/-LRB-",
            ")/-RRB-",
            "ZU/NNP",
            "and/CC",
            ",/,",
            "of/IN",
            ";/: Blefuscu/NNP ;/:",
            "protesters/NNS",
            "US-led/JJ",
            "former/JJ",
            "Mr/NNP");

    private static Gazetteer withAlias() {
        try {
            Path file = Files.createTempFile("ledger", ".csv");
            Files.writeString(
                    file, "Action,Actor,Value,Kind,State,Role,Title,ValidFrom,ValidTo\nalias,FRA,Blefuscu,,,,,,\n");
            Gazetteer gazetteer = GAZETTEER.with(Ledger.read(file));
            Files.delete(file);
            return gazetteer;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Provide
    Arbitrary<Tagged> articles() {
        return Arbitraries.of(WORDS)
                .list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(words -> String.join(" ", words))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(lines -> Tagged.article(LocalDate.of(2023, 2, 22), lines.toArray(String[]::new)));
    }

    private static List<Mention> mentions(Tagged tagged, Gazetteer gazetteer) {
        Resolver resolver = new Resolver(gazetteer);
        return resolver.resolve(tagged.article(), tagged.sentences(), NameDirectory.empty())
                .mentions();
    }

    @Property(tries = 500)
    void mentions_share_their_span_or_do_not_overlap(@ForAll("articles") Tagged article) {
        List<Mention> mentions = mentions(article, GAZETTEER);
        for (int i = 1; i < mentions.size(); i++) {
            Mention left = mentions.get(i - 1);
            Mention right = mentions.get(i);
            assertThat(left.span().equals(right.span()) || left.end() <= right.start())
                    .isTrue();
            assertThat(right.text()).isEqualTo(right.span().of(article.article().text()));
        }
    }

    @Property(tries = 500)
    void every_actor_mentioned_is_known_or_given(@ForAll("articles") Tagged article) {
        Resolution resolution =
                new Resolver(GAZETTEER).resolve(article.article(), article.sentences(), NameDirectory.empty());
        Set<String> given =
                new TreeSet<>(resolution.actors().stream().map(Actor::id).toList());
        for (Mention mention : resolution.mentions()) {
            assertThat(given.contains(mention.actor())
                            || GAZETTEER.actor(mention.actor()).isPresent())
                    .isTrue();
        }
    }

    /**
     * What refers back (pronouns, bare organs, offices) may follow the name, and groups are nobody; all else stays. The name stands
     * apart, since within another name ('Mr Blefuscu') it would be part of that.
     */
    @Property(tries = 500)
    void an_alias_changes_only_the_actor_it_names(@ForAll("articles") Tagged article) {
        List<Mention> before = new ArrayList<>(mentions(article, GAZETTEER));
        List<Mention> after = new ArrayList<>(mentions(article, WITH_ALIAS));
        List<Mention> common = new ArrayList<>(before);
        common.retainAll(after);
        before.removeAll(common);
        after.removeAll(common);
        assertThat(after)
                .allMatch(mention ->
                        mention.actor().startsWith("FRA") || mention.actor().startsWith("fra-") || refersBack(mention));
        assertThat(before)
                .allMatch(mention -> mention.text().contains("Blefuscu")
                        || refersBack(mention)
                        || after.stream().anyMatch(other -> other.span().overlaps(mention.span())));
    }

    private static boolean refersBack(Mention mention) {
        return mention.kind() == MentionKind.PRONOUN
                || mention.kind() == MentionKind.GROUP
                || mention.kind() == MentionKind.TITLE
                || mention.actor().endsWith("-foreign-ministry");
    }

    @Property(tries = 300)
    void the_order_of_articles_changes_nothing(
            @ForAll("articles") Tagged one,
            @ForAll("articles") Tagged two,
            @ForAll("articles") Tagged three,
            @ForAll Random random) {
        Resolver resolver = new Resolver(GAZETTEER);
        List<NameForm> forms = new ArrayList<>();
        for (Tagged article : List.of(one, two, three)) {
            forms.addAll(resolver.names(article.article(), article.sentences()));
        }
        List<NameForm> shuffled = new ArrayList<>(forms);
        Collections.shuffle(shuffled, random);
        for (Tagged article : List.of(one, two, three)) {
            assertThat(resolver.resolve(article.article(), article.sentences(), resolver.directory(shuffled)))
                    .isEqualTo(resolver.resolve(article.article(), article.sentences(), resolver.directory(forms)));
        }
    }

    @Property(tries = 300)
    void resolving_twice_gives_the_same(@ForAll("articles") Tagged article) {
        assertThat(mentions(article, GAZETTEER)).isEqualTo(mentions(article, GAZETTEER));
    }
}
