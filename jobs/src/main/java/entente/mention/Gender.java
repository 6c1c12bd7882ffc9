package entente.mention;

/** Grammatical gender of a person in English pronouns, where anything tells it. */
enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    boolean mayBe(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
