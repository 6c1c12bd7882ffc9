package entente.alignment.grammar;

import entente.text.Sentence;
import entente.text.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A parsed sentence seen as a tree: tokens by index, their dependents in the order of the text. */
public final class Tree {

    /** No such token. */
    public static final int NONE = -1;

    private static final int[] EMPTY = {};
    private static final int MAX_DEPTH = 40;

    private final Sentence sentence;
    private final Token[] tokens;
    private final int[][] children;

    public Tree(Sentence sentence) {
        this.sentence = sentence;
        tokens = sentence.tokens().toArray(Token[]::new);
        int[] counts = new int[tokens.length];
        for (Token token : tokens) {
            if (token.head() >= 0) {
                counts[token.head()]++;
            }
        }
        children = new int[tokens.length][];
        for (int i = 0; i < tokens.length; i++) {
            children[i] = counts[i] == 0 ? EMPTY : new int[counts[i]];
        }
        int[] filled = new int[tokens.length];
        for (int i = 0; i < tokens.length; i++) {
            int head = tokens[i].head();
            if (head >= 0) {
                children[head][filled[head]++] = i;
            }
        }
    }

    public Sentence sentence() {
        return sentence;
    }

    public int size() {
        return tokens.length;
    }

    public Token token(int i) {
        return tokens[i];
    }

    public String lemma(int i) {
        return tokens[i].lemma().toLowerCase(Locale.ROOT);
    }

    public String tag(int i) {
        return tokens[i].tag();
    }

    public String relation(int i) {
        return tokens[i].relation();
    }

    /** The governor, or {@link #NONE} for a root. */
    public int head(int i) {
        return Math.max(tokens[i].head(), NONE);
    }

    public int[] children(int i) {
        return children[i];
    }

    /** The first dependent by one of the relations, or {@link #NONE}. */
    public int child(int i, String... relations) {
        for (int c : children[i]) {
            for (String relation : relations) {
                if (tokens[c].relation().equals(relation)) {
                    return c;
                }
            }
        }
        return NONE;
    }

    /** The first dependent by a relation under one of some prepositions, or {@link #NONE}. */
    public int child(int i, String relation, Collection<String> prepositions) {
        for (int c : children[i]) {
            if (tokens[c].relation().equals(relation) && prepositions.contains(preposition(c))) {
                return c;
            }
        }
        return NONE;
    }

    /** 'called off', 'walked back', or {@link #NONE}. */
    int particle(int verb) {
        int marked = child(verb, "compound:prt");
        int next = verb + 1;
        boolean adverb = marked == NONE
                && next < size()
                && head(next) == verb
                && relation(next).equals("advmod");
        return adverb ? next : marked;
    }

    public List<Integer> all(int i, Set<String> relations) {
        List<Integer> found = new ArrayList<>();
        for (int c : children[i]) {
            if (relations.contains(tokens[c].relation())) {
                found.add(c);
            }
        }
        return found;
    }

    public boolean isVerb(int i) {
        return tokens[i].tag().startsWith("VB");
    }

    public boolean isNoun(int i) {
        return tokens[i].tag().startsWith("NN");
    }

    /** The preposition (or several, joined by a space) before a nominal; empty where there is none. */
    public String preposition(int i) {
        String text = "";
        for (int c : children[i]) {
            if (tokens[c].relation().equals("case") && !tokens[c].tag().equals("POS")) {
                text = text.isEmpty() ? phrase(c) : text + " " + phrase(c);
            }
        }
        return text;
    }

    /** A function word with those fixed to it: 'rather than'. */
    public String phrase(int i) {
        String text = lowerWord(i);
        for (int f : children[i]) {
            if (tokens[f].relation().equals("fixed")) {
                text = text + " " + lowerWord(f);
            }
        }
        return text;
    }

    public String lowerWord(int i) {
        return tokens[i].word().toLowerCase(Locale.ROOT);
    }

    /** The subordinator of a clause ('if', 'to', 'after'), or an empty text. */
    public String marker(int i) {
        int mark = child(i, "mark");
        return mark == NONE ? "" : lowerWord(mark);
    }

    /** The subordinator of a clause, or the preposition that the parser takes for one: 'for attacking Peru'. */
    public String subordinator(int i) {
        String marker = marker(i);
        return marker.isEmpty() ? preposition(i) : marker;
    }

    /** Whether {@code i} stands under {@code ancestor} or is it. */
    public boolean under(int i, int ancestor) {
        int at = i;
        for (int depth = 0; depth < MAX_DEPTH && at != NONE; depth++) {
            if (at == ancestor) {
                return true;
            }
            at = head(at);
        }
        return false;
    }

    /** Steps between two tokens along the tree; more than the tree is deep where they hang on different roots. */
    public int distance(int a, int b) {
        int up = 0;
        for (int at = a; at != NONE && up < MAX_DEPTH; at = head(at), up++) {
            int down = 0;
            for (int other = b; other != NONE && down < MAX_DEPTH; other = head(other), down++) {
                if (other == at) {
                    return up + down;
                }
            }
        }
        return 2 * MAX_DEPTH;
    }

    /** The token within [from, to] that governs the others: the last whose governor lies outside. */
    public int headOf(int from, int to) {
        for (int i = to; i >= from; i--) {
            int head = tokens[i].head();
            if ((head < from || head > to)
                    && !tokens[i].relation().equals("punct")
                    && !tokens[i].relation().equals("case")) {
                return i;
            }
        }
        return to;
    }
}
