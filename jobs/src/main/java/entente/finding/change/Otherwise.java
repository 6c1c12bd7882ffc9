package entente.finding.change;

/**
 * Whether a change holds when it is looked at otherwise; null where that is not computed.
 *
 * @param atWeek whether the middle week goes the same way
 * @param atQuarter whether a quarter held against the one before goes the same way
 * @param withoutLargestSource whether it still holds without the outlet that tells most of it
 */
public record Otherwise(Boolean atWeek, Boolean atQuarter, Boolean withoutLargestSource) {

    static final Otherwise NOT_COMPUTED = new Otherwise(null, null, null);
}
