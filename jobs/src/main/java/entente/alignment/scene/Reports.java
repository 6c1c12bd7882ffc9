package entente.alignment.scene;

import entente.alignment.grammar.Clause;
import entente.alignment.grammar.Tree;
import entente.alignment.lexicon.StanceLexicon;
import entente.alignment.lexicon.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reports of speech in one tree: 'X said that', '..., X said', 'according to X', 'X's claim that'. */
final class Reports {

    private static final Set<String> ASIDE = Set.of("parataxis", "dep", "discourse");
    private final Tree tree;
    private final Clause clause;
    private final StanceLexicon lexicon;

    Reports(Tree tree, Clause clause, StanceLexicon lexicon) {
        this.tree = tree;
        this.clause = clause;
        this.lexicon = lexicon;
    }

    /** In the order of their cues. */
    List<Report> all() {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            Report report = tree.isVerb(i) ? verb(i) : tree.isNoun(i) ? noun(i) : null;
            if (report == null && tree.preposition(i).startsWith("according")) {
                report = new Report(tree.child(i, "case"), i, tree.head(i), false);
            }
            if (report != null && report.speaker() != Tree.NONE) {
                reports.add(report);
            }
        }
        return reports;
    }

    private Report verb(int verb) {
        String lemma = tree.lemma(verb);
        if (!lexicon.isReporting(lemma) && !lemma.equals("accord")) {
            return null;
        }
        if (lemma.equals("accord")) {
            int cited = tree.child(verb, "obl", "nmod", "obj");
            return cited == Tree.NONE ? null : new Report(verb, cited, tree.head(verb), false);
        }
        int speaker = clause.isPassive(verb) ? citedInPassive(verb) : clause.subject(verb);
        int alleged = alleged(verb);
        if (alleged != Tree.NONE) {
            return new Report(verb, speaker, alleged, true);
        }
        int content = tree.child(verb, "ccomp");
        if (content == Tree.NONE && tree.child(verb, "obj", "xcomp") != Tree.NONE) {
            // 'will continue to work': the verb reports nothing here.
            return null;
        }
        if (content == Tree.NONE && (ASIDE.contains(tree.relation(verb)) || runsOn(verb))) {
            content = tree.head(verb);
        }
        if (content == Tree.NONE) {
            content = tree.child(verb, "parataxis", "dep");
        }
        return new Report(verb, speaker, content, lexicon.isClaim(lemma));
    }

    /** 'accused Peru of attacking Bolivia': the gerund tells what is alleged. */
    private int alleged(int verb) {
        return tree.all(verb, Set.of("advcl")).stream()
                .filter(gerund -> isAllegation(tree, lexicon, gerund, verb))
                .findFirst()
                .orElse(Tree.NONE);
    }

    /** Whether a gerund tells what a verb of claiming accuses somebody of. */
    static boolean isAllegation(Tree tree, StanceLexicon lexicon, int gerund, int verb) {
        return tree.tag(gerund).equals("VBG")
                && tree.subordinator(gerund).equals("of")
                && lexicon.isClaim(tree.lemma(verb));
    }

    /**
     * 'After the talks Lavrov said Russia welcomed the plan': the parser takes what follows without a comma for the main
     * clause, and the report for its circumstance.
     */
    private boolean runsOn(int verb) {
        int head = tree.head(verb);
        if (!tree.relation(verb).equals("advcl") || head < verb || !tree.isVerb(head)) {
            return false;
        }
        for (int i = verb + 1; i < head; i++) {
            if (tree.relation(i).equals("punct")) {
                return false;
            }
        }
        return true;
    }

    /** 'Wang was quoted as saying': the subject; 'it was said by Wang': the agent. */
    private int citedInPassive(int verb) {
        int agent = clause.agent(verb);
        return agent != Tree.NONE ? agent : tree.lemma(verb).equals("quote") ? clause.patient(verb) : Tree.NONE;
    }

    private Report noun(int noun) {
        if (!Words.SPEECH_NOUNS.has(tree.lemma(noun))) {
            return null;
        }
        int content = tree.child(noun, "ccomp", "acl", "acl:relcl");
        if (content == Tree.NONE || !tree.marker(content).equals("that")) {
            return null;
        }
        int owner = tree.child(noun, "nmod:poss");
        if (owner == Tree.NONE) {
            int head = tree.head(noun);
            boolean object = head != Tree.NONE
                    && tree.isVerb(head)
                    && tree.relation(noun).equals("obj");
            owner = object ? clause.actor(head) : Tree.NONE;
        }
        return new Report(noun, owner, content, Words.CLAIM_NOUNS.has(tree.lemma(noun)));
    }
}
