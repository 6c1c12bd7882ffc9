package entente.report;

import java.util.Locale;

/** The kinds of edge that a report tells apart; the parallel-edge key of Gephi's importer. */
public enum EdgeKind {
    /** Two are mentioned together. */
    COMENTION("Undirected", "c:", "graph", "Co-mention ties"),
    /** One is for or against another. */
    ALIGNMENT("Directed", "a:", "alignments", "Stated alignments"),
    /** Two meet, call, visit each other. */
    CONTACT("Undirected", "m:", "contacts", "Contacts: meetings, calls, visits");

    private final String type;
    private final String prefix;
    private final String file;
    private final String title;

    EdgeKind(String type, String prefix, String file, String title) {
        this.type = type;
        this.prefix = prefix;
        this.file = file;
        this.title = title;
    }

    /**
     * The kind that a value of the column {@code Kind} names.
     *
     * @throws IllegalArgumentException if none is named so
     */
    static EdgeKind of(String column) {
        return valueOf(column.toUpperCase(Locale.ROOT));
    }

    /** Value of the column {@code Type}. */
    public String type() {
        return type;
    }

    /** Whether source and target differ by more than their order. */
    public boolean directed() {
        return this == ALIGNMENT;
    }

    /** Value of the column {@code Kind}. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** With what the ids of its edges begin. */
    String prefix() {
        return prefix;
    }

    /** Name of the graph files that hold it, without extension. */
    public String file() {
        return file;
    }

    /** Name of the graph file that holds its windows, without extension. */
    public String windowsFile() {
        return file + "-windows";
    }

    /** What a graph file is called that holds it. */
    String title() {
        return title;
    }
}
