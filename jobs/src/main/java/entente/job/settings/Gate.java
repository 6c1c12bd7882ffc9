package entente.job.settings;

import entente.report.QualityLine;
import entente.report.QualityLine.Bound;
import java.util.Locale;

/** What decides whether a corpus is fit for the question. */
public enum Gate {
    ARTICLES("articles", Bound.AT_LEAST, ""),
    DATED_SHARE("datedShare", Bound.AT_LEAST, "date"),
    REJECTED_SHARE("rejectedShare", Bound.AT_MOST, ""),
    LANGUAGE_SHARE("languageShare", Bound.AT_LEAST, "lang"),
    TOP_SOURCE_SHARE("topSourceShare", Bound.AT_MOST, "source"),
    UNRESOLVED_SHARE("unresolvedShare", Bound.AT_MOST, ""),
    DUPLICATE_SHARE("duplicateShare", Bound.AT_MOST, "text");

    private final String setting;
    private final Bound bound;
    private final String column;

    Gate(String setting, Bound bound, String column) {
        this.setting = setting;
        this.bound = bound;
        this.column = column;
    }

    /** Its group among the settings of quality. */
    String setting() {
        return setting;
    }

    /** Its name in reports. */
    public String check() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of its drift in reports. */
    public String driftCheck() {
        return check() + "_drift";
    }

    /** The field of the input that it is about, empty where it is about whole records. */
    public String column() {
        return column;
    }

    /** A value held against the levels. */
    public QualityLine hold(double value, GateLevels levels) {
        return new QualityLine(check(), value, bound, levels.warn(), levels.fail(), "");
    }

    /**
     * How far a value lies from the usual one, in [0, 1]: of shares the difference, of articles the part by which the smaller
     * number falls short of the larger.
     */
    public double drift(double value, double usual) {
        if (this != ARTICLES) {
            return Math.abs(value - usual);
        }
        double larger = Math.max(value, usual);
        return larger == 0 ? 0 : 1 - Math.min(value, usual) / larger;
    }
}
