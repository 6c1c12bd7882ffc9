package entente.alignment.rule;

import entente.alignment.scene.Scene;
import java.util.function.Consumer;

/** One family of constructions. Stateless. */
public interface Rule {

    /** All candidates whose cue's first word is this token. */
    void find(Scene scene, int token, Consumer<Candidate> out);
}
