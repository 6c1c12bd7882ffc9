package entente.finding;

/** Why there is no interval. */
public enum Refusal {
    /** The settings ask for none. */
    NOT_ASKED,
    /** The network has more actors than the settings allow. */
    ACTORS,
    /** The ties have more stories than the settings allow. */
    STORIES_OF_TIES,
    /** In simulated news such intervals held the truth too seldom, or they have not been tried. */
    UNPROVEN,
    /** The actor meets others in too few stories: the interval would hold the truth more seldom than it says. */
    FEW_STORIES,
    /** Some replicate has nothing of what is measured, or all have the same: there is no spread to tell of. */
    NO_SPREAD
}
