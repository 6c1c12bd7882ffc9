package entente.alignment.scene;

import entente.alignment.grammar.Antecedents;
import entente.alignment.grammar.Clause;
import entente.alignment.grammar.Tree;
import entente.alignment.lexicon.Words;
import entente.alignment.scene.Argument.Place;
import entente.mention.Mention;
import entente.mention.MentionKind;
import entente.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The actors of an argument phrase: its head where the head names one, otherwise whoever stands inside it as possessor,
 * modifier, apposition or complement. Conjoined heads give each their own.
 */
public final class Arguments {

    private static final int MAX_DEPTH = 4;
    private static final Set<String> EXAMPLES =
            Set.of("including", "such as", "like", "along with", "alongside", "as well as");
    /** Whoever holds the same office elsewhere acts for that state: 'met his Peruvian counterpart'. */
    private static final String COUNTERPART = "counterpart";

    private static final Set<String> SINGULAR = Set.of("he", "him", "his", "she", "her");

    private static final Set<String> COMPLEMENTS = Set.of("nmod", "obl", "acl");

    private final Tree tree;
    private final Clause clause;
    private final MentionIndex mentions;
    private final Speech speech;
    private final Owners owners;

    /**
     * @param speech resolves 'I' and 'we' to whoever is cited; null where that is not yet known
     */
    Arguments(Tree tree, Clause clause, MentionIndex mentions, Speech speech) {
        this.tree = tree;
        this.clause = clause;
        this.mentions = mentions;
        this.speech = speech;
        owners = new Owners(tree, mentions);
    }

    public List<Argument> of(int head) {
        List<Argument> found = new ArrayList<>();
        if (head != Tree.NONE) {
            collect(head, head, 0, found);
            int subject = tree.child(head, "cop") == Tree.NONE ? Tree.NONE : tree.child(head, "nsubj");
            if (subject != Tree.NONE && found.stream().allMatch(Arguments::isGroup)) {
                List<Argument> said = new ArrayList<>();
                collect(subject, subject, 0, said);
                return said.isEmpty() ? found : Argument.demoted(said, Place.APPOSITION);
            }
        }
        return found;
    }

    /** 'was the first country to accuse': the predicate names nobody, its subject does. */
    private static boolean isGroup(Argument argument) {
        return argument.mention().kind() == MentionKind.GROUP;
    }

    /** Without the groups, where others are named: the sides of a meeting of 'Chilean and Peruvian negotiators' are two. */
    public static List<Argument> named(List<Argument> arguments) {
        List<Argument> named = arguments.stream()
                .filter(argument -> !isGroup(argument) && !MentionIndex.isPlace(argument.mention()))
                .toList();
        return named.size() < 2 ? arguments : named;
    }

    public MentionIndex mentions() {
        return mentions;
    }

    /** Who is named at a token itself, places aside. */
    public List<Argument> at(int token) {
        return Argument.placed(mentions.at(token), token, Place.HEAD).stream()
                .filter(a -> !MentionIndex.isPlace(a.mention()))
                .toList();
    }

    private void collect(int phrase, int at, int depth, List<Argument> found) {
        List<Argument> own = one(phrase, at, depth);
        found.addAll(own);
        if (depth < MAX_DEPTH) {
            for (int c : tree.children(at)) {
                boolean including = tree.relation(c).equals("nmod") && EXAMPLES.contains(tree.preposition(c));
                if (owners.isJoined(c) || including) {
                    collect(c, c, depth + 1, found);
                }
            }
        }
    }

    private List<Argument> conjoined(int phrase, int at, int depth) {
        List<Argument> found = new ArrayList<>(one(phrase, at, depth));
        for (int c : tree.children(at)) {
            if (owners.isJoined(c)) {
                found.addAll(one(phrase, c, depth));
            }
        }
        return found;
    }

    private List<Argument> one(int phrase, int at, int depth) {
        List<Argument> heads = Argument.placed(mentions.at(at), phrase, Place.HEAD);
        if (!heads.isEmpty()) {
            List<Argument> name = describes(heads) ? named(phrase, at) : List.of();
            if (name.isEmpty() && heads.get(0).mention().kind() == MentionKind.GROUP) {
                name = owners.standingFor(phrase, at);
                return name.isEmpty() ? owners.withOwners(heads, phrase, at) : name;
            }
            return name.isEmpty() ? owners.withOtherOwners(heads, phrase, at) : name;
        }
        if (speech != null && depth == 0 && tree.tag(at).startsWith("PRP") && !speech.firstPerson(at)) {
            int antecedent = new Antecedents(tree, clause).of(at);
            return antecedent == Tree.NONE ? List.of() : named(at, phrase, antecedent);
        }
        if (speech != null && speech.firstPerson(at)) {
            return firstPerson(phrase, at);
        }
        if (Words.OTHERS.has(tree.lemma(at))) {
            List<Argument> name = apposed(phrase, at, depth);
            return name.isEmpty() && tree.lemma(at).equals(COUNTERPART) ? owners.modifiers(phrase, at) : name;
        }
        List<Argument> apposition = apposed(phrase, at, depth);
        if (!apposition.isEmpty()) {
            return apposition;
        }
        for (int c : tree.children(at)) {
            if (tree.relation(c).equals("nmod:poss")) {
                List<Argument> possessor = Argument.demoted(conjoined(phrase, c, depth + 1), Place.POSSESSOR);
                if (!possessor.isEmpty()) {
                    return possessor;
                }
            }
        }
        List<Argument> modifiers = owners.modifiers(phrase, at);
        if (!modifiers.isEmpty()) {
            return modifiers;
        }
        if (depth >= MAX_DEPTH) {
            return List.of();
        }
        List<Argument> doer = doer(phrase, at, depth);
        if (!doer.isEmpty()) {
            return doer;
        }
        List<Argument> agent = complement(phrase, at, depth, true);
        return agent.isEmpty() ? complement(phrase, at, depth, false) : agent;
    }

    /** Those in the first phrase after the head that names any; who does it, 'an expulsion of diplomats by Peru', before the others. */
    private List<Argument> complement(int phrase, int at, int depth, boolean agents) {
        for (int c : tree.children(at)) {
            if (!COMPLEMENTS.contains(tree.relation(c)) || c < at || Owners.excepts(tree.preposition(c))) {
                continue;
            }
            int named = agents ? agent(c) : c;
            List<Argument> complement = named == Tree.NONE
                    ? List.of()
                    : Argument.demoted(conjoined(phrase, named, depth + 1), depth == 0 ? Place.COMPLEMENT : Place.DEEP);
            if (!complement.isEmpty()) {
                return complement;
            }
        }
        return List.of();
    }

    /** The phrase itself or one within it that tells by whom. */
    private int agent(int complement) {
        if (tree.preposition(complement).equals("by")) {
            return complement;
        }
        for (int c : tree.children(complement)) {
            if (tree.relation(c).equals("nmod") && tree.preposition(c).equals("by")) {
                return c;
            }
        }
        return Tree.NONE;
    }

    /** 'the way Chile treats Peru', 'how Chile treats Peru': who does what the phrase tells of. */
    private List<Argument> doer(int phrase, int at, int depth) {
        int verb = tree.isVerb(at) ? at : tree.child(at, "acl:relcl", "acl");
        if (verb != at && verb != Tree.NONE && !tree.marker(verb).isEmpty()) {
            return List.of();
        }
        int subject = verb == Tree.NONE ? Tree.NONE : tree.child(verb, "nsubj");
        if (subject == Tree.NONE
                || tree.tag(subject).startsWith("W")
                || tree.lemma(subject).equals("that")) {
            return List.of();
        }
        return Argument.demoted(conjoined(phrase, subject, depth + 1), depth == 0 ? Place.COMPLEMENT : Place.DEEP);
    }

    private List<Argument> apposed(int phrase, int at, int depth) {
        for (int c : tree.children(at)) {
            if (tree.relation(c).equals("appos") && depth < MAX_DEPTH) {
                // 'the two leaders, Xi and Putin'
                List<Argument> names =
                        tree.tag(at).equals("NNS") ? conjoined(phrase, c, depth + 1) : one(phrase, c, depth + 1);
                List<Argument> apposition = Argument.demoted(names, Place.APPOSITION);
                if (!apposition.isEmpty()) {
                    return apposition;
                }
            }
        }
        return List.of();
    }

    /** Whether the head names by a description, which a name in apposition would better: 'the Democrat, Adam Schiff'. */
    private static boolean describes(List<Argument> heads) {
        return switch (heads.get(0).mention().kind()) {
            case TITLE, ROLE, DEMONYM, GROUP -> true;
            default -> false;
        };
    }

    /** Whoever a pronoun without a mention of its own takes up, under the pronoun's words. */
    private List<Argument> named(int pronoun, int phrase, int antecedent) {
        if (!agrees(pronoun, antecedent)) {
            return List.of();
        }
        Token token = tree.token(pronoun);
        List<Argument> stands = new ArrayList<>();
        for (Argument a : new Arguments(tree, clause, mentions, null).of(antecedent)) {
            Mention mention = new Mention(
                    tree.sentence().index(),
                    token.start(),
                    token.end(),
                    token.word(),
                    a.mention().actor(),
                    MentionKind.PRONOUN);
            stands.add(new Argument(mention, phrase, a.place()));
        }
        return stands;
    }

    /** 'He' is not the officials. */
    private boolean agrees(int pronoun, int antecedent) {
        return !tree.tag(antecedent).endsWith("S") || !SINGULAR.contains(tree.lowerWord(pronoun));
    }

    private List<Argument> named(int phrase, int at) {
        for (int c : tree.children(at)) {
            if (tree.relation(c).equals("appos")) {
                List<Argument> name = Argument.placed(mentions.at(c), phrase, Place.APPOSITION);
                if (!name.isEmpty() && !describes(name)) {
                    return name;
                }
            }
        }
        return List.of();
    }

    /** The speaker, under the words 'I', 'we', 'our'. */
    private List<Argument> firstPerson(int phrase, int at) {
        Token token = tree.token(at);
        List<Argument> speakers = new ArrayList<>();
        for (Argument speaker : speech.self(at, new Arguments(tree, clause, mentions, null)::of)) {
            Mention mention = new Mention(
                    tree.sentence().index(),
                    token.start(),
                    token.end(),
                    token.word(),
                    speaker.mention().actor(),
                    MentionKind.PRONOUN);
            speakers.add(new Argument(mention, phrase, Place.HEAD));
        }
        return speakers;
    }
}
