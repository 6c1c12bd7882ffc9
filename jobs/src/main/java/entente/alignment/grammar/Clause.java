package entente.alignment.grammar;

import entente.alignment.lexicon.Words;
import java.util.List;
import java.util.Set;

/**
 * Who does a verb and to whom, by the shape of the clause: subjects through relative clauses, coordination, control and
 * participles; passives turned round. Each answer is the token that heads the phrase, or {@link Tree#NONE}.
 */
public final class Clause {

    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");

    /** What links a verb with what its object does: 'accused Peru of attacking', 'barred Peru from attacking'. */
    private static final Set<String> OF_OBJECT = Set.of("for", "of", "with", "from", "against", "into");

    private static final Set<String> OUT = Set.of("out", "back");
    private static final Set<String> AT = Set.of("at");

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");
    private static final Set<String> SUBJECT_PRONOUNS = Set.of("who", "which", "that");
    private static final Set<String> WHERE = Set.of("on", "in", "to", "at");
    private static final int MAX_STEPS = 12;

    private final Tree tree;
    private final Voice voice;

    public Clause(Tree tree) {
        this.tree = tree;
        voice = new Voice(tree);
    }

    /** Whether the verb is a passive participle. */
    public boolean isPassive(int verb) {
        return voice.isPassive(verb);
    }

    /** The noun under 'by'. */
    public int agent(int verb) {
        return voice.agent(verb);
    }

    /** Whoever does the verb. */
    public int actor(int verb) {
        return isPassive(verb) ? agent(verb) : subject(verb, 0);
    }

    /** Whoever suffers the verb as its direct object. */
    public int patient(int verb) {
        if (isPassive(verb)) {
            return passiveSubject(verb, 0);
        }
        int object = tree.child(verb, "obj", "iobj");
        if (object == Tree.NONE) {
            return objectOfRelative(verb);
        }
        if (object == relativeSubject(verb)) {
            return objectAfter(verb);
        }
        return RELATIVE.contains(tree.lemma(object)) && tree.relation(verb).equals("acl:relcl")
                ? tree.head(verb)
                : object;
    }

    private int passiveSubject(int verb, int steps) {
        int own = tree.child(verb, "nsubj:pass", "nsubj");
        if (own != Tree.NONE) {
            return relativeOr(verb, own);
        }
        String relation = tree.relation(verb);
        int head = tree.head(verb);
        if (head == Tree.NONE || steps > MAX_STEPS) {
            return Tree.NONE;
        }
        if (relation.startsWith("acl") || relation.equals("amod")) {
            return head;
        }
        return inherited(verb, steps);
    }

    /** 'sanctions that Washington imposed': the noun before a relative clause whose verb lacks an object. */
    private int objectOfRelative(int verb) {
        boolean gap = tree.relation(verb).equals("acl:relcl")
                && tree.child(verb, "nsubj") != Tree.NONE
                && !RELATIVE.contains(tree.lemma(tree.child(verb, "nsubj")));
        return gap ? tree.head(verb) : Tree.NONE;
    }

    /** Of a clause that stands beside another: that one's subject, or whoever is blamed or thanked for what it tells. */
    private int subjectBeside(int verb, int head, int steps) {
        int doer = tree.tag(verb).equals("VBG") ? blamedFor(verb, head) : Tree.NONE;
        if (doer != Tree.NONE) {
            return doer;
        }
        boolean shared = tree.marker(verb).isEmpty() || participleOrInfinitive(verb);
        return shared ? subject(head, steps + 1) : Tree.NONE;
    }

    /** 'condemned Peru for abandoning the deal', 'accused Peru of abandoning it', 'lashed out at Peru for it': that is Peru's. */
    private int blamedFor(int gerund, int verb) {
        String link = tree.subordinator(gerund);
        boolean ofObject = OF_OBJECT.contains(link) && !Words.OF_SUBJECT.has(tree.lemma(verb));
        int object = ofObject ? tree.child(verb, "obj") : Tree.NONE;
        if (object == Tree.NONE && link.equals("for") && lashesOut(verb)) {
            object = tree.child(verb, "obl", AT);
        }
        return object < gerund ? object : Tree.NONE;
    }

    /** 'lashed out', 'hit back' */
    private boolean lashesOut(int verb) {
        return !isPassive(verb)
                && tree.all(verb, Set.of("compound:prt", "advmod")).stream()
                        .anyMatch(particle -> OUT.contains(tree.lowerWord(particle)));
    }

    /** The grammatical subject of a verb or predicate, through the clauses that share it. */
    public int subject(int verb) {
        return subject(verb, 0);
    }

    private int subject(int verb, int steps) {
        int own = nearestSubject(verb);
        if (own != Tree.NONE) {
            return relativeOr(verb, own);
        }
        int sponsor = sponsor(verb);
        if (sponsor != Tree.NONE) {
            return sponsor;
        }
        return steps > MAX_STEPS ? Tree.NONE : inherited(verb, steps);
    }

    /** Of two subjects that the parser gives a verb the one right before it: 'After Putin and Wang's meeting Lavrov said'. */
    private int nearestSubject(int verb) {
        int nearest = tree.child(verb, "nsubj", "nsubj:pass");
        for (int subject : tree.all(verb, SUBJECTS)) {
            nearest = subject < verb && subject > nearest ? subject : nearest;
        }
        return nearest == Tree.NONE ? relativeSubject(verb) : nearest;
    }

    /** 'Chile, who unlike its rival supports Peru': the pronoun of a relative clause that the parser takes for a second object. */
    private int relativeSubject(int verb) {
        int first = tree.child(verb, "obj");
        boolean second = first != Tree.NONE
                && first < verb
                && SUBJECT_PRONOUNS.contains(tree.lowerWord(first))
                && tree.child(verb, "nsubj", "nsubj:pass", "csubj") == Tree.NONE
                && objectAfter(verb) != Tree.NONE;
        return second ? first : Tree.NONE;
    }

    private int objectAfter(int verb) {
        for (int c : tree.children(verb)) {
            if (c > verb && tree.relation(c).equals("obj")) {
                return c;
            }
        }
        return Tree.NONE;
    }

    /** 'a campaign by the West to contain Russia': who is named right before the infinitive, after 'by', wherever it hangs. */
    private int sponsor(int verb) {
        int mark = tree.child(verb, "mark");
        if (mark < 2 || !tree.lemma(mark).equals("to") || !tree.isNoun(mark - 1)) {
            return Tree.NONE;
        }
        int name = mark - 1;
        int governor = tree.head(name);
        boolean byPhrase = tree.preposition(name).equals("by")
                && tree.relation(name).equals("nmod")
                && governor != Tree.NONE
                && governor < name
                && tree.isNoun(governor);
        return byPhrase ? name : Tree.NONE;
    }

    private int relativeOr(int verb, int subject) {
        boolean relative =
                RELATIVE.contains(tree.lemma(subject)) || tree.tag(subject).startsWith("W");
        if (!relative) {
            return subject;
        }
        int at = verb;
        for (int steps = 0; steps < MAX_STEPS && at != Tree.NONE; steps++) {
            if (tree.relation(at).startsWith("acl")) {
                return tree.head(at);
            }
            at = tree.head(at);
        }
        return subject;
    }

    private int inherited(int verb, int steps) {
        int head = tree.head(verb);
        if (head == Tree.NONE) {
            return Tree.NONE;
        }
        return switch (tree.relation(verb)) {
            case "conj", "parataxis", "dep" ->
                tree.isNoun(head) && tree.child(head, "cop") == Tree.NONE
                        ? conjoinedNoun(verb, head)
                        : subject(head, steps + 1);
            case "xcomp", "ccomp" -> controller(verb, head, steps);
            case "advcl" -> subjectBeside(verb, head, steps);
            case "acl:relcl" -> tree.tag(verb).equals("VBN") ? Tree.NONE : head;
            case "acl" -> {
                int noun = instrument(head);
                yield describes(verb, noun) ? noun : ownerOf(noun, steps);
            }
            default -> Tree.NONE;
        };
    }

    /** 'troops attacking Peru', and not 'the goal of attacking Peru', 'issued a statement blaming Peru': whether a noun acts itself. */
    private boolean describes(int participle, int noun) {
        if (!tree.tag(participle).equals("VBG")) {
            return false;
        }
        if (Words.INSTRUMENTS.has(tree.lemma(noun))) {
            int verb = tree.head(noun);
            return verb != Tree.NONE && Words.DONE_BY_OTHERS.has(tree.lemma(verb));
        }
        return tree.subordinator(participle).isEmpty() || !Words.INTENTS.has(tree.lemma(noun));
    }

    /** 'released a statement on Instagram blaming Peru': the statement blames, wherever it stands. */
    private int instrument(int noun) {
        int head = tree.head(noun);
        boolean medium = WHERE.contains(tree.preposition(noun))
                && (!tree.preposition(noun).equals("to") || tree.tag(noun).startsWith("NNP"));
        if (head == Tree.NONE || !medium) {
            return noun;
        }
        int stated = tree.isVerb(head) ? tree.child(head, "obj") : head;
        return stated != Tree.NONE && stated < noun && Words.INSTRUMENTS.has(tree.lemma(stated)) ? stated : noun;
    }

    /** A verb the parser hangs on a noun: the noun itself acts where it is the subject of nothing else. */
    private int conjoinedNoun(int verb, int head) {
        return tree.relation(verb).equals("dep") || tree.tag(verb).equals("VBG") ? head : Tree.NONE;
    }

    private boolean participleOrInfinitive(int verb) {
        return tree.tag(verb).equals("VBG")
                || tree.tag(verb).equals("VBN")
                || tree.marker(verb).equals("to")
                || tree.child(verb, "case") != Tree.NONE;
    }

    private int controller(int verb, int head, int steps) {
        if (tree.relation(verb).equals("ccomp")
                && !participleOrInfinitive(verb)
                && !tree.tag(verb).equals("VB")) {
            return Tree.NONE;
        }
        int object = asked(head);
        if (object != Tree.NONE && object < verb && !Words.SUBJECT_CONTROL.has(tree.lemma(head))) {
            return Words.INTENTS.has(tree.lemma(object)) ? ownerOf(object, steps) : object;
        }
        return subject(head, steps + 1);
    }

    /** Whom a verb asks or makes do something: its object, or 'called on Peru to'. */
    private int asked(int verb) {
        int object = tree.child(verb, "obj", "iobj");
        boolean calls = object == Tree.NONE && AskedClauses.isCalling(tree.lemma(verb));
        return calls ? tree.child(verb, "obl", AskedClauses.ON) : object;
    }

    /** 'Israel's decision to strike', 'the decision of Israel', 'made a decision to strike': whose decision it is. */
    private int ownerOf(int noun, int steps) {
        for (int c : tree.children(noun)) {
            if (tree.relation(c).equals("nmod:poss")) {
                return c;
            }
            if (tree.relation(c).equals("nmod") && tree.preposition(c).equals("of")) {
                return noun;
            }
        }
        int head = tree.head(noun);
        boolean made =
                head != Tree.NONE && tree.isVerb(head) && List.of("obj", "obl").contains(tree.relation(noun));
        return made ? subject(head, steps + 1) : noun;
    }
}
