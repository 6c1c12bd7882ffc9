package entente.alignment;

import java.util.function.Consumer;

/** One family of constructions. Stateless. */
interface Rule {

    /** All candidates whose cue's first word is this token. */
    void find(Scene scene, int token, Consumer<Candidate> out);
}
