package entente.finding.sensitivity;

/**
 * What an actor loses where the articles of one source are left out.
 *
 * @param source that is left out
 * @param actor who is named
 * @param stories that name it in articles of that source alone
 */
public record ActorLoss(String source, String actor, long stories) {}
