package entente.alignment;

import java.util.Set;

/** Nouns for people who are somebody's without standing for that somebody: 'Trump's critics', 'Trump's voters'. */
final class Hangers {

    /** 'Trump's critics' are not Trump. */
    private static final Set<String> OTHERS = Set.of(
            "critic",
            "opponent",
            "rival",
            "foe",
            "enemy",
            "adversary",
            "challenger",
            "accuser",
            "successor",
            "predecessor",
            "victim",
            "detractor",
            "competitor",
            "counterpart",
            "nemesis",
            "skeptic",
            "sceptic",
            "hater");

    /** 'Trump's supporters' are not Trump either, though they side with him. */
    private static final Set<String> FOLLOWERS = Set.of(
            "supporter",
            "voter",
            "fan",
            "follower",
            "backer",
            "customer",
            "user",
            "protester",
            "family",
            "friend",
            "associate",
            "relative",
            "lawyer",
            "nephew",
            "cousin",
            "bodyguard",
            "wife",
            "husband",
            "son",
            "daughter",
            "father",
            "mother",
            "brother",
            "sister",
            "donor",
            "reader",
            "viewer",
            "patient",
            "student",
            "resident",
            "passenger",
            "tourist",
            "delegate",
            "investor",
            "shareholder",
            "activist",
            "dissident",
            "exile",
            "refugee",
            "migrant",
            "immigrant",
            "rebel",
            "separatist",
            "insurgent",
            "militant",
            "jihadist",
            "jihadi",
            "gunman",
            "bomber",
            "attacker",
            "suspect",
            "extremist",
            "terrorist",
            "hacker",
            "prisoner",
            "detainee",
            "captive",
            "hostage",
            "demonstrator",
            "opposition",
            "resistance",
            "expatriate",
            "defector",
            "fugitive",
            "settler",
            "worshipper",
            "minority");

    /** 'British nationals' may be attacked for being British, but what they do is their own. */
    private static final Set<String> PRIVATE = Set.of(
            "national",
            "citizen",
            "woman",
            "man",
            "girl",
            "boy",
            "teenager",
            "youth",
            "couple",
            "parent",
            "child",
            "recruit",
            "radical",
            "celebrity",
            "people");

    private Hangers() {}

    static boolean isOther(String lemma) {
        return OTHERS.contains(lemma);
    }

    /** Whether they act for themselves, and not for the state whose they are. */
    static boolean actAlone(String lemma) {
        return PRIVATE.contains(lemma);
    }

    /** Whether whose they are says nothing about what they do. */
    static boolean areApart(String lemma) {
        return OTHERS.contains(lemma) || FOLLOWERS.contains(lemma);
    }
}
