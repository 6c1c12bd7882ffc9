package entente.alignment;

import java.util.Set;

/** Nouns for what somebody makes to say or do something by: a clause on one is its maker's, 'released a statement criticising'. */
final class Instruments {

    private static final Set<String> NOUNS = Set.of(
            "statement",
            "resolution",
            "letter",
            "bill",
            "law",
            "report",
            "tweet",
            "video",
            "decree",
            "order",
            "motion",
            "measure",
            "ad",
            "advertisement",
            "campaign",
            "article",
            "post",
            "message",
            "speech",
            "legislation",
            "note",
            "communique",
            "declaration",
            "memo",
            "op-ed",
            "editorial",
            "petition",
            "lawsuit",
            "suit",
            "complaint",
            "proposal",
            "plan",
            "amendment",
            "act",
            "directive",
            "remark",
            "comment",
            "interview",
            "document",
            "text",
            "pamphlet",
            "ruling",
            "opinion",
            "brief",
            "warning",
            "agreement",
            "deal",
            "commercial",
            "column",
            "essay",
            "book",
            "song",
            "cartoon",
            "release",
            "ordinance",
            "manifesto",
            "advert",
            "posting",
            "broadcast",
            "billboard",
            "banner",
            "poem",
            "film",
            "documentary",
            "slogan");

    /** What is done to an instrument by others than its maker: 'blocked a statement criticising Peru'. */
    private static final Set<String> BY_OTHERS = Set.of(
            "abstain",
            "block",
            "boycott",
            "condemn",
            "criticise",
            "criticize",
            "decry",
            "defy",
            "delay",
            "denounce",
            "dismiss",
            "face",
            "ignore",
            "kill",
            "lift",
            "oppose",
            "protest",
            "receive",
            "reject",
            "resist",
            "slam",
            "stall",
            "veto",
            "violate");

    private Instruments() {}

    /** Whether whoever does this to an instrument is not the one who speaks by it. */
    static boolean isDoneByOthers(String verb) {
        return BY_OTHERS.contains(verb);
    }

    static boolean is(String lemma) {
        return NOUNS.contains(lemma);
    }
}
