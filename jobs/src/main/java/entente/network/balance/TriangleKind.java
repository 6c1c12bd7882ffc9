package entente.network.balance;

/** A triangle by how many of its ties are disagreements. */
public enum TriangleKind {
    /** The friend of a friend is a friend. */
    THREE_AGREE(0),
    /** Two friends of the same actor are at odds. */
    ONE_OPPOSES(1),
    /** The enemy of an enemy is a friend. */
    TWO_OPPOSE(2),
    /** All three are at odds: balanced in the weak sense alone (Davis 1967). */
    THREE_OPPOSE(3);

    private final int disagreements;

    TriangleKind(int disagreements) {
        this.disagreements = disagreements;
    }

    /** How many of the three ties are disagreements. */
    public int disagreements() {
        return disagreements;
    }

    /** Whether the product of the signs is positive (Cartwright and Harary 1956). */
    public boolean balanced() {
        return disagreements % 2 == 0;
    }
}
