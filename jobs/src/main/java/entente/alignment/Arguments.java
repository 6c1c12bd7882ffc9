package entente.alignment;

import entente.alignment.Argument.Place;
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
final class Arguments {

    private static final int MAX_DEPTH = 4;
    private static final Set<String> MODIFIERS = Set.of("compound", "amod", "nmod:npmod", "nummod", "dep");
    private static final Set<String> EXAMPLES =
            Set.of("including", "such as", "like", "along with", "alongside", "as well as");
    private static final Set<String> EXCEPTING = Set.of(
            "than",
            "other than",
            "unlike",
            "except",
            "except for",
            "besides",
            "apart from",
            "instead of",
            "rather than");
    /** Whoever holds the same office elsewhere acts for that state: 'met his Peruvian counterpart'. */
    private static final String COUNTERPART = "counterpart";

    private static final Set<String> SINGULAR = Set.of("he", "him", "his", "she", "her");

    private static final Set<String> COMPLEMENTS = Set.of("nmod", "obl", "acl");

    private final Tree tree;
    private final Clause clause;
    private final MentionIndex mentions;
    private final Speech speech;

    /**
     * @param speech resolves 'I' and 'we' to whoever is cited; null where that is not yet known
     */
    Arguments(Tree tree, Clause clause, MentionIndex mentions, Speech speech) {
        this.tree = tree;
        this.clause = clause;
        this.mentions = mentions;
        this.speech = speech;
    }

    List<Argument> of(int head) {
        List<Argument> found = new ArrayList<>();
        if (head != Tree.NONE) {
            collect(head, head, 0, found);
            int subject = tree.child(head, "cop") == Tree.NONE ? Tree.NONE : tree.child(head, "nsubj");
            if (subject != Tree.NONE && found.stream().allMatch(Arguments::isGroup)) {
                List<Argument> said = new ArrayList<>();
                collect(subject, subject, 0, said);
                return said.isEmpty() ? found : demoted(said, Place.APPOSITION);
            }
        }
        return found;
    }

    /** 'was the first country to accuse': the predicate names nobody, its subject does. */
    private static boolean isGroup(Argument argument) {
        return argument.mention().kind() == MentionKind.GROUP;
    }

    /** Without the groups, where others are named: the sides of a meeting of 'Chilean and Peruvian negotiators' are two. */
    static List<Argument> named(List<Argument> arguments) {
        List<Argument> named = arguments.stream()
                .filter(argument -> !isGroup(argument) && !MentionIndex.isPlace(argument.mention()))
                .toList();
        return named.size() < 2 ? arguments : named;
    }

    MentionIndex mentions() {
        return mentions;
    }

    /** Who is named at a token itself, places aside. */
    List<Argument> at(int token) {
        return placed(mentions.at(token), token, Place.HEAD).stream()
                .filter(a -> !MentionIndex.isPlace(a.mention()))
                .toList();
    }

    private void collect(int phrase, int at, int depth, List<Argument> found) {
        List<Argument> own = one(phrase, at, depth);
        found.addAll(own);
        if (depth < MAX_DEPTH) {
            for (int c : tree.children(at)) {
                boolean including = tree.relation(c).equals("nmod") && EXAMPLES.contains(tree.preposition(c));
                if (isJoined(c) || including) {
                    collect(c, c, depth + 1, found);
                }
            }
        }
    }

    /** Whether a token is named beside its head as meant too: 'and Peru', but not 'but not Peru', 'rather than Peru'. */
    private boolean isJoined(int conjunct) {
        if (!tree.relation(conjunct).equals("conj") || tree.isVerb(conjunct)) {
            return false;
        }
        for (int c : tree.children(conjunct)) {
            boolean excepts = tree.lowerWord(c).equals("not") || EXCEPTING.contains(tree.phrase(c));
            if (c < conjunct && excepts) {
                return false;
            }
        }
        return true;
    }

    private List<Argument> conjoined(int phrase, int at, int depth) {
        List<Argument> found = new ArrayList<>(one(phrase, at, depth));
        for (int c : tree.children(at)) {
            if (isJoined(c)) {
                found.addAll(one(phrase, c, depth));
            }
        }
        return found;
    }

    private List<Argument> one(int phrase, int at, int depth) {
        List<Argument> heads = placed(mentions.at(at), phrase, Place.HEAD);
        if (!heads.isEmpty()) {
            List<Argument> name = describes(heads) ? named(phrase, at) : List.of();
            if (name.isEmpty() && heads.get(0).mention().kind() == MentionKind.GROUP) {
                name = standingFor(phrase, at);
                return name.isEmpty() ? withOwners(heads, phrase, at) : name;
            }
            return name.isEmpty() ? withOtherOwners(heads, phrase, at) : name;
        }
        if (speech != null && depth == 0 && tree.tag(at).startsWith("PRP") && !speech.firstPerson(at)) {
            int antecedent = clause.antecedent(at);
            return antecedent == Tree.NONE ? List.of() : named(at, phrase, antecedent);
        }
        if (speech != null && speech.firstPerson(at)) {
            return firstPerson(phrase, at);
        }
        if (Hangers.isOther(tree.lemma(at))) {
            List<Argument> name = apposed(phrase, at, depth);
            return name.isEmpty() && tree.lemma(at).equals(COUNTERPART) ? modifiers(phrase, at) : name;
        }
        List<Argument> apposition = apposed(phrase, at, depth);
        if (!apposition.isEmpty()) {
            return apposition;
        }
        for (int c : tree.children(at)) {
            if (tree.relation(c).equals("nmod:poss")) {
                List<Argument> possessor = demoted(conjoined(phrase, c, depth + 1), Place.POSSESSOR);
                if (!possessor.isEmpty()) {
                    return possessor;
                }
            }
        }
        List<Argument> modifiers = modifiers(phrase, at);
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

    /** Those in the first word before the head that names any: 'the Peruvian policy', 'his Peruvian counterpart'. */
    private List<Argument> modifiers(int phrase, int at) {
        for (int c : tree.children(at)) {
            if (MODIFIERS.contains(tree.relation(c)) && (c < at || !tree.isNoun(at))) {
                List<Argument> modifier = demoted(modifierWithConjuncts(phrase, c), Place.MODIFIER);
                if (!modifier.isEmpty()) {
                    return modifier;
                }
            }
        }
        return List.of();
    }

    /** Those in the first phrase after the head that names any; who does it, 'an expulsion of diplomats by Peru', before the others. */
    private List<Argument> complement(int phrase, int at, int depth, boolean agents) {
        for (int c : tree.children(at)) {
            if (!COMPLEMENTS.contains(tree.relation(c)) || c < at || EXCEPTING.contains(tree.preposition(c))) {
                continue;
            }
            int named = agents ? agent(c) : c;
            List<Argument> complement = named == Tree.NONE
                    ? List.of()
                    : demoted(conjoined(phrase, named, depth + 1), depth == 0 ? Place.COMPLEMENT : Place.DEEP);
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
        return demoted(conjoined(phrase, subject, depth + 1), depth == 0 ? Place.COMPLEMENT : Place.DEEP);
    }

    private List<Argument> apposed(int phrase, int at, int depth) {
        for (int c : tree.children(at)) {
            if (tree.relation(c).equals("appos") && depth < MAX_DEPTH) {
                // 'the two leaders, Xi and Putin'
                List<Argument> names =
                        tree.tag(at).equals("NNS") ? conjoined(phrase, c, depth + 1) : one(phrase, c, depth + 1);
                List<Argument> apposition = demoted(names, Place.APPOSITION);
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

    /** 'the Obama administration' is Obama, 'Kurdish fighters' are not the Kurds' state, 'Trump's critics' are not Trump. */
    private List<Argument> standingFor(int phrase, int at) {
        if (areApart(at)) {
            return List.of();
        }
        for (int c : tree.children(at)) {
            String relation = tree.relation(c);
            if (c < at && (relation.equals("nmod:poss") || MODIFIERS.contains(relation))) {
                List<Argument> name = placed(mentions.at(c), phrase, Place.MODIFIER);
                if (!name.isEmpty() && !isState(name.get(0).mention().actor())) {
                    return name;
                }
            }
        }
        return List.of();
    }

    /** 'Trump's critics', 'former Trump aides': what they do and suffer is not his. */
    private boolean areApart(int people) {
        for (int c : tree.children(people)) {
            if (tree.relation(c).equals("amod") && tree.lemma(c).equals("former")) {
                return true;
            }
        }
        return Hangers.areApart(tree.lemma(people));
    }

    /** 'Britain's car industry' is a group of its own, and Britain is meant too, if less surely. */
    private List<Argument> withOwners(List<Argument> group, int phrase, int at) {
        if (areApart(at)) {
            return group;
        }
        List<Argument> all = new ArrayList<>(group);
        for (int c : tree.children(at)) {
            boolean before = tree.relation(c).equals("nmod:poss") || MODIFIERS.contains(tree.relation(c));
            boolean owner = before && c < at;
            if (owner || (tree.relation(c).equals("nmod") && tree.preposition(c).equals("of"))) {
                all.addAll(demoted(modifierWithConjuncts(phrase, c), owner ? Place.MODIFIER : Place.COMPLEMENT));
            }
        }
        return all;
    }

    /**
     * 'Chilean and Peruvian officials', 'officials of Chile and Peru': the words name one state's, and those of the other, or
     * whoever stands in its place, are meant too.
     */
    private List<Argument> withOtherOwners(List<Argument> heads, int phrase, int at) {
        Mention role = heads.get(0).mention();
        if (role.kind() != MentionKind.ROLE) {
            return heads;
        }
        List<Argument> all = new ArrayList<>(heads);
        for (int c : tree.children(at)) {
            if (c < at && MODIFIERS.contains(tree.relation(c))) {
                modifierWithConjuncts(phrase, c).stream()
                        .filter(other -> isState(other.mention().actor()))
                        .filter(other -> !other.mention().span().overlaps(role.span()))
                        .forEach(all::add);
            } else if (tree.relation(c).equals("nmod") && tree.token(c).end() <= role.end()) {
                for (int conjunct : tree.children(c)) {
                    if (isJoined(conjunct)) {
                        all.addAll(placed(mentions.at(conjunct), phrase, Place.COMPLEMENT));
                    }
                }
            }
        }
        return all;
    }

    /** States, and only they, have ids of three capitals. */
    static boolean isState(String actor) {
        return actor.length() == 3 && actor.chars().allMatch(c -> c >= 'A' && c <= 'Z');
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
                List<Argument> name = placed(mentions.at(c), phrase, Place.APPOSITION);
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
        for (Argument speaker : speech.self(at, new Arguments(tree, clause, mentions, null))) {
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

    private List<Argument> modifierWithConjuncts(int phrase, int at) {
        List<Argument> found = new ArrayList<>(placed(mentions.at(at), phrase, Place.MODIFIER));
        if (found.isEmpty()) {
            for (int c : tree.children(at)) {
                if (MODIFIERS.contains(tree.relation(c))) {
                    found.addAll(placed(mentions.at(c), phrase, Place.MODIFIER));
                }
            }
        }
        for (int c : tree.children(at)) {
            if (isJoined(c)) {
                found.addAll(placed(mentions.at(c), phrase, Place.MODIFIER));
            }
        }
        return found;
    }

    private static List<Argument> placed(List<Mention> mentions, int phrase, Place place) {
        return mentions.stream().map(m -> new Argument(m, phrase, place)).toList();
    }

    /** The less sure of the two places. */
    private static List<Argument> demoted(List<Argument> arguments, Place place) {
        return arguments.stream()
                .map(a -> a.place().compareTo(place) >= 0 ? a : new Argument(a.mention(), a.head(), place))
                .toList();
    }
}
