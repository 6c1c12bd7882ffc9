package entente.spark;

/**
 * What was kept and lost in reading, as sums over articles.
 *
 * @param articles articles read
 * @param undated of them without a date
 * @param sentences sentences read
 * @param parsed of them parsed
 * @param words tokens read
 * @param mentions mentions of actors, places left out
 * @param places mentions of places as places
 * @param groups mentions of groups without a name
 * @param unresolved mentions of actors that the gazetteer does not know, groups left out
 * @param outsideLevel mentions of actors that count for none at the level of the network
 * @param capped actors beyond the cap of an article
 * @param alignments alignments stated
 * @param lowConfidence of them below the least confidence
 * @param past of the rest told of an earlier time
 * @param claimed known only from somebody who says so of others
 * @param hypothetical wished, asked for, supposed, imagined
 * @param denied said not to be so
 * @param alignmentsOutsideLevel of what is then left within one actor, or of an actor that counts for none
 */
public record ReadingCount(
        long articles,
        long undated,
        long sentences,
        long parsed,
        long words,
        long mentions,
        long places,
        long groups,
        long unresolved,
        long outsideLevel,
        long capped,
        long alignments,
        long lowConfidence,
        long past,
        long claimed,
        long hypothetical,
        long denied,
        long alignmentsOutsideLevel) {

    static final ReadingCount NONE = new ReadingCount(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    ReadingCount plus(ReadingCount other) {
        return new ReadingCount(
                articles + other.articles,
                undated + other.undated,
                sentences + other.sentences,
                parsed + other.parsed,
                words + other.words,
                mentions + other.mentions,
                places + other.places,
                groups + other.groups,
                unresolved + other.unresolved,
                outsideLevel + other.outsideLevel,
                capped + other.capped,
                alignments + other.alignments,
                lowConfidence + other.lowConfidence,
                past + other.past,
                claimed + other.claimed,
                hypothetical + other.hypothetical,
                denied + other.denied,
                alignmentsOutsideLevel + other.alignmentsOutsideLevel);
    }
}
