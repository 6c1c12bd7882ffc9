package entente.report.page;

import entente.report.markup.Html;

/** One chapter of the page. */
interface Section {

    /** Names it in links. */
    String id();

    String heading();

    /** Whether there is nothing to say; then it is left out, with its entry in the contents. */
    default boolean isEmpty() {
        return false;
    }

    /** Writes what stands below its heading. */
    void write(Html section);
}
