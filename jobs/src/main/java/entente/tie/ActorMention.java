package entente.tie;

/**
 * An actor at the level of the network, named in one sentence of an article.
 *
 * @param sentence index of the sentence
 * @param actor id of the actor
 */
public record ActorMention(int sentence, String actor) {}
