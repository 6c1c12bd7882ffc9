package entente.tie;

import java.io.Serializable;

/**
 * How often one actor is mentioned in one window.
 *
 * @param window name of the window
 * @param actor id of the actor
 * @param mentions mentions in all articles
 * @param articles articles that mention it
 * @param stories stories that mention it
 */
public record ActorCount(String window, String actor, long mentions, long articles, long stories)
        implements Serializable {}
