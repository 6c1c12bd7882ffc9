package entente.alignment.scene;

import entente.alignment.grammar.Tree;
import entente.alignment.lexicon.Words;
import entente.alignment.scene.Argument.Place;
import entente.mention.Mention;
import entente.mention.MentionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whose a noun is by the words around it, and whom it stands for: 'the Obama administration', 'Chilean and Peruvian officials'. */
public final class Owners {

    private static final Set<String> MODIFIERS = Set.of("compound", "amod", "nmod:npmod", "nummod", "dep");
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

    private final Tree tree;
    private final MentionIndex mentions;

    Owners(Tree tree, MentionIndex mentions) {
        this.tree = tree;
        this.mentions = mentions;
    }

    /** Whether a preposition takes out what stands under it: 'other than Peru'. */
    static boolean excepts(String preposition) {
        return EXCEPTING.contains(preposition);
    }

    /** Whether a token is named beside its head as meant too: 'and Peru', but not 'but not Peru', 'rather than Peru'. */
    boolean isJoined(int conjunct) {
        if (!tree.relation(conjunct).equals("conj") || tree.isVerb(conjunct)) {
            return false;
        }
        for (int c : tree.children(conjunct)) {
            boolean excepts = tree.lowerWord(c).equals("not") || excepts(tree.phrase(c));
            if (c < conjunct && excepts) {
                return false;
            }
        }
        return true;
    }

    /** Those in the first word before the head that names any: 'the Peruvian policy', 'his Peruvian counterpart'. */
    List<Argument> modifiers(int phrase, int at) {
        for (int c : tree.children(at)) {
            if (MODIFIERS.contains(tree.relation(c)) && (c < at || !tree.isNoun(at))) {
                List<Argument> modifier = Argument.demoted(modifierWithConjuncts(phrase, c), Place.MODIFIER);
                if (!modifier.isEmpty()) {
                    return modifier;
                }
            }
        }
        return List.of();
    }

    private List<Argument> modifierWithConjuncts(int phrase, int at) {
        List<Argument> found = new ArrayList<>(Argument.placed(mentions.at(at), phrase, Place.MODIFIER));
        if (found.isEmpty()) {
            for (int c : tree.children(at)) {
                if (MODIFIERS.contains(tree.relation(c))) {
                    found.addAll(Argument.placed(mentions.at(c), phrase, Place.MODIFIER));
                }
            }
        }
        for (int c : tree.children(at)) {
            if (isJoined(c)) {
                found.addAll(Argument.placed(mentions.at(c), phrase, Place.MODIFIER));
            }
        }
        return found;
    }

    /** 'the Obama administration' is Obama, 'Kurdish fighters' are not the Kurds' state, 'Trump's critics' are not Trump. */
    List<Argument> standingFor(int phrase, int at) {
        if (areApart(at)) {
            return List.of();
        }
        for (int c : tree.children(at)) {
            String relation = tree.relation(c);
            if (c < at && (relation.equals("nmod:poss") || MODIFIERS.contains(relation))) {
                List<Argument> name = Argument.placed(mentions.at(c), phrase, Place.MODIFIER);
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
        return Words.OTHERS.has(tree.lemma(people)) || Words.FOLLOWERS.has(tree.lemma(people));
    }

    /** 'Britain's car industry' is a group of its own, and Britain is meant too, if less surely. */
    List<Argument> withOwners(List<Argument> group, int phrase, int at) {
        if (areApart(at)) {
            return group;
        }
        List<Argument> all = new ArrayList<>(group);
        for (int c : tree.children(at)) {
            boolean before = tree.relation(c).equals("nmod:poss") || MODIFIERS.contains(tree.relation(c));
            boolean owner = before && c < at;
            if (owner || (tree.relation(c).equals("nmod") && tree.preposition(c).equals("of"))) {
                all.addAll(
                        Argument.demoted(modifierWithConjuncts(phrase, c), owner ? Place.MODIFIER : Place.COMPLEMENT));
            }
        }
        return all;
    }

    /**
     * 'Chilean and Peruvian officials', 'officials of Chile and Peru': the words name one state's, and those of the other, or
     * whoever stands in its place, are meant too.
     */
    List<Argument> withOtherOwners(List<Argument> heads, int phrase, int at) {
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
                        all.addAll(Argument.placed(mentions.at(conjunct), phrase, Place.COMPLEMENT));
                    }
                }
            }
        }
        return all;
    }

    /** States, and only they, have ids of three capitals. */
    public static boolean isState(String actor) {
        return actor.length() == 3 && actor.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }
}
