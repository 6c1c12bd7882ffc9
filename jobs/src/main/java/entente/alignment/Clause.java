package entente.alignment;

import java.util.List;
import java.util.Set;

/**
 * Who does a verb and to whom, by the shape of the clause: subjects through relative clauses, coordination, control and
 * participles; passives turned round. Each answer is the token that heads the phrase, or {@link Tree#NONE}.
 */
final class Clause {

    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");

    /** Verbs whose infinitive complement is done by their subject though they have an object. */
    private static final Set<String> SUBJECT_CONTROL =
            Set.of("promise", "threaten", "vow", "pledge", "use", "take", "have", "make", "send", "deploy", "sign");

    /** What links a verb with what its object does: 'accused Peru of attacking', 'barred Peru from attacking'. */
    private static final Set<String> OF_OBJECT = Set.of("for", "of", "with", "from", "against", "into");

    /** Nouns for what somebody means to do or may do: it is done by whose they are. */
    private static final Set<String> INTENTS = Set.of(
            "ability",
            "agenda",
            "aim",
            "ambition",
            "attempt",
            "authority",
            "bid",
            "campaign",
            "chance",
            "commitment",
            "decision",
            "desire",
            "determination",
            "dream",
            "effort",
            "goal",
            "hope",
            "idea",
            "intent",
            "intention",
            "interest",
            "mandate",
            "method",
            "mission",
            "motion",
            "move",
            "obligation",
            "offer",
            "plan",
            "pledge",
            "policy",
            "power",
            "practice",
            "promise",
            "proposal",
            "prospect",
            "purpose",
            "readiness",
            "refusal",
            "reluctance",
            "resolve",
            "responsibility",
            "right",
            "scheme",
            "strategy",
            "task",
            "threat",
            "vow",
            "way",
            "willingness");

    /** What one does oneself though the verb has an object: 'gained support from attacking Peru', 'used planes for attacking'. */
    private static final Set<String> OF_SUBJECT =
            Set.of("gain", "earn", "draw", "derive", "win", "get", "use", "spend", "take", "make", "have");

    private static final Set<String> OUT = Set.of("out", "back");
    private static final Set<String> AT = Set.of("at");

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");
    private static final Set<String> SUBJECT_PRONOUNS = Set.of("who", "which", "that");
    private static final Set<String> WHAT_FOR = Set.of("for", "over");
    private static final Set<String> WHERE = Set.of("on", "in", "to", "at");
    private static final int MAX_STEPS = 12;

    private final Tree tree;

    Clause(Tree tree) {
        this.tree = tree;
    }

    /** Whether the verb is a passive participle: with its auxiliary, or reduced ('the town bombed by Russia'). */
    boolean isPassive(int verb) {
        if (tree.child(verb, "aux:pass", "nsubj:pass") != Tree.NONE) {
            return true;
        }
        if (!tree.tag(verb).equals("VBN")) {
            return false;
        }
        for (int c : tree.all(verb, Set.of("aux"))) {
            String lemma = tree.lemma(c);
            if (lemma.equals("have")) {
                return false;
            }
            if (lemma.equals("be") || lemma.equals("get")) {
                return true;
            }
        }
        String relation = tree.relation(verb);
        boolean got = relation.equals("xcomp") && tree.lemma(tree.head(verb)).equals("get");
        if (got || relation.equals("acl") || relation.equals("amod")) {
            return true;
        }
        if (relation.equals("conj") && tree.isVerb(tree.head(verb)) && tree.child(verb, "nsubj", "obj") == Tree.NONE) {
            return isPassive(tree.head(verb));
        }
        return agent(verb) != Tree.NONE && tree.child(verb, "obj") == Tree.NONE;
    }

    /** The noun under 'by'. */
    int agent(int verb) {
        for (int c : tree.children(verb)) {
            if ((tree.relation(c).startsWith("obl") || tree.relation(c).equals("nmod"))
                    && tree.preposition(c).equals("by")) {
                return c;
            }
        }
        return Tree.NONE;
    }

    /** Whoever does the verb. */
    int actor(int verb) {
        return isPassive(verb) ? agent(verb) : subject(verb, 0);
    }

    /** Whoever suffers the verb as its direct object. */
    int patient(int verb) {
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

    /**
     * What a third-person pronoun most likely takes up in its own sentence: a possessive the subject of its clause, any
     * other the subject of the clause above ('Farc said it will', 'China and its allies').
     */
    int antecedent(int pronoun) {
        int verb = clauseOf(pronoun);
        if (verb == Tree.NONE) {
            return Tree.NONE;
        }
        if (tree.tag(pronoun).equals("PRP$")) {
            int blamed = blamed(pronoun, verb);
            if (blamed != Tree.NONE) {
                return blamed;
            }
            int own = subject(verb);
            if (own != Tree.NONE && !tree.under(pronoun, own)) {
                return tree.tag(own).startsWith("PRP") ? antecedentAbove(verb, pronoun) : own;
            }
        }
        return antecedentAbove(verb, pronoun);
    }

    /** 'condemned Hamas for its attack', 'thanked China for its help': whose deed it is that the verb is about. */
    private int blamed(int possessive, int verb) {
        int deed = tree.head(possessive);
        boolean about = tree.head(deed) == verb
                && tree.relation(deed).equals("obl")
                && WHAT_FOR.contains(tree.preposition(deed));
        int object = about ? tree.child(verb, "obj") : Tree.NONE;
        return object < deed ? object : Tree.NONE;
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
        boolean ofObject = OF_OBJECT.contains(link) && !OF_SUBJECT.contains(tree.lemma(verb));
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

    private int antecedentAbove(int verb, int pronoun) {
        for (int at = verb, steps = 0; steps < MAX_STEPS && tree.head(at) != Tree.NONE; steps++) {
            String relation = tree.relation(at);
            at = tree.head(at);
            boolean clause = relation.equals("ccomp") || relation.equals("advcl") || relation.equals("xcomp");
            int above = clause ? subject(at) : Tree.NONE;
            if (above != Tree.NONE
                    && above != pronoun
                    && !tree.tag(above).startsWith("PRP")
                    && !tree.under(pronoun, above)) {
                return above;
            }
        }
        return Tree.NONE;
    }

    private int clauseOf(int token) {
        int at = tree.head(token);
        for (int steps = 0; steps < MAX_STEPS && at != Tree.NONE; steps++) {
            if (tree.isVerb(at) || tree.child(at, "cop", "nsubj") != Tree.NONE) {
                return at;
            }
            at = tree.head(at);
        }
        return Tree.NONE;
    }

    /** The grammatical subject of a verb or predicate, through the clauses that share it. */
    int subject(int verb) {
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
        if (Instruments.is(tree.lemma(noun))) {
            int verb = tree.head(noun);
            return verb != Tree.NONE && Instruments.isDoneByOthers(tree.lemma(verb));
        }
        return tree.subordinator(participle).isEmpty() || !INTENTS.contains(tree.lemma(noun));
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
        return stated != Tree.NONE && stated < noun && Instruments.is(tree.lemma(stated)) ? stated : noun;
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
        if (object != Tree.NONE && object < verb && !SUBJECT_CONTROL.contains(tree.lemma(head))) {
            return INTENTS.contains(tree.lemma(object)) ? ownerOf(object, steps) : object;
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
