package entente.job.settings;

/**
 * Gates that a run must pass to be published; otherwise it ends with the exit code of a failed gate, its reports kept aside.
 *
 * @param runs how many published runs drift is told from
 * @param articles articles read, at least
 * @param datedShare share of them that bear a date, at least
 * @param rejectedShare share of rejected records, at most
 * @param languageShare share of records in a language that is read, at least
 * @param topSourceShare share of one source in the stories, at most
 * @param unresolvedShare share of mentions of actors that the gazetteer does not know, at most
 * @param duplicateShare share of articles that repeat the story of another, at most
 */
public record QualitySettings(
        int runs,
        GateLevels articles,
        GateLevels datedShare,
        GateLevels rejectedShare,
        GateLevels languageShare,
        GateLevels topSourceShare,
        GateLevels unresolvedShare,
        GateLevels duplicateShare) {

    public QualitySettings {
        check(runs >= 1, "quality.runs must be at least 1, got " + runs);
        within(Gate.ARTICLES, articles, Double.MAX_VALUE);
        within(Gate.DATED_SHARE, datedShare, 1);
        within(Gate.REJECTED_SHARE, rejectedShare, 1);
        within(Gate.LANGUAGE_SHARE, languageShare, 1);
        within(Gate.TOP_SOURCE_SHARE, topSourceShare, 1);
        within(Gate.UNRESOLVED_SHARE, unresolvedShare, 1);
        within(Gate.DUPLICATE_SHARE, duplicateShare, 1);
    }

    public GateLevels of(Gate gate) {
        return switch (gate) {
            case ARTICLES -> articles;
            case DATED_SHARE -> datedShare;
            case REJECTED_SHARE -> rejectedShare;
            case LANGUAGE_SHARE -> languageShare;
            case TOP_SOURCE_SHARE -> topSourceShare;
            case UNRESOLVED_SHARE -> unresolvedShare;
            case DUPLICATE_SHARE -> duplicateShare;
        };
    }

    private static void within(Gate gate, GateLevels levels, double most) {
        String key = "quality." + gate.setting();
        within(key + ".warn", levels.warn(), most);
        within(key + ".fail", levels.fail(), most);
        within(key + ".driftWarn", levels.driftWarn(), 1);
        within(key + ".driftFail", levels.driftFail(), 1);
    }

    private static void within(String key, double value, double most) {
        check(
                value >= 0 && value <= most,
                key + " must be " + (most == 1 ? "in [0, 1]" : "at least 0") + ", got " + value);
    }

    private static void check(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
