package entente.alignment.pair;

/** The facts that a pair of actors comes with to the learned reader, in blocks of one kind each. */
public enum FactBlock {
    /** What the rules are sure of by themselves: for and against, there and back. */
    RULES(4),
    /** From which kind of construction. */
    CONSTRUCTION(7),
    /** Under which kind of code. */
    CODE(5),
    /** Negated, hedged, supposed. */
    MODALITY(3),
    /** As a fact of the day, or past, claimed, supposed, denied. */
    TELLING(5),
    /** Whether the source is cited for the words of the target, or the target for the source's; which stand inside a quotation. */
    SPEECH(4),
    /** A person, a state, a body, a bloc. */
    SOURCE_KIND(4),
    TARGET_KIND(4),
    /** Named by name, title or role, people, seat, pronoun. */
    SOURCE_WORDS(5),
    TARGET_WORDS(5),
    /** Its part in the clause. */
    SOURCE_PART(9),
    TARGET_PART(9),
    /** Where the two stand to each other. */
    PLACE(10),
    /** How the words lean: of the sentence, between the two, of what governs both; good and bad. */
    LEANING(6),
    /** Whether there is a tree. */
    PARSED(1);

    private final int size;

    FactBlock(int size) {
        this.size = size;
    }

    /** How many facts a pair comes with. */
    public static final int COUNT = last();

    private static int last() {
        int sum = 0;
        for (FactBlock block : values()) {
            sum += block.size;
        }
        return sum;
    }

    /** Index of its first fact. */
    public int at() {
        int sum = 0;
        for (FactBlock block : values()) {
            if (block == this) {
                break;
            }
            sum += block.size;
        }
        return sum;
    }

    public int size() {
        return size;
    }
}
