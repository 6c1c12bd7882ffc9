package entente.alignment;

import java.util.Locale;

/**
 * Whether a text tells what an alignment states as a fact of its own time. The network counts what is asserted; all else
 * stays among the alignments. Firm decisions, promises and threats are asserted: to announce is to act.
 */
public enum Factuality {
    /** 'Chile condemned Peru', 'Chile will impose sanctions on Peru', 'Chile threatened to attack Peru' */
    ASSERTED,
    /** Told of an earlier time than the text's own: 'In 1941 Germany invaded the Soviet Union' */
    PAST,
    /** Known only from somebody who says so of others: 'Chile accused Peru of attacking Bolivia', 'Peru reportedly attacked' */
    CLAIMED,
    /** Wished, asked for, supposed, feared, imagined, played: 'Chile should attack Peru', 'in a war game Chile attacked' */
    HYPOTHETICAL,
    /** Said not to be so: 'Chile denied attacking Peru', 'an earlier version of this article said' */
    DENIED;

    /** Whether it counts as a fact of the day of the article. */
    public boolean counts() {
        return this == ASSERTED;
    }

    /** As it stands in the files: 'asserted'. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
