package entente.actor;

/** Grammatical gender of a person in English pronouns, where anything tells it. */
public enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    /** The gender that a cell gives: M, F or nothing. */
    static Gender read(CsvRows.Row row, int column) {
        return switch (row.get(column)) {
            case "M" -> MALE;
            case "F" -> FEMALE;
            case "" -> UNKNOWN;
            default -> throw row.problem("Gender must be M, F or empty, got '" + row.get(column) + "'");
        };
    }

    public boolean mayBe(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
