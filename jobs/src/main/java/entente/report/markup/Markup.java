package entente.report.markup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * An element while it is written: first its attributes, then its texts and children in their order. A child ends where the
 * next one begins or its parent ends, so that markup is well-formed whatever is called, and every text and value goes
 * through one escape.
 *
 * @param <M> the vocabulary
 */
public abstract class Markup<M extends Markup<M>> {

    private final Writer out;
    private final String name;
    private final boolean mayBeEmpty;
    private boolean tagIsOpen = true;
    private boolean ended;
    private Markup<?> child;

    /**
     * Begins the element.
     *
     * @param out closed by nobody here
     * @param name of the element: a constant of the program, never data
     * @param mayBeEmpty whether it is written as {@code <name/>} where nothing stands in it
     */
    Markup(Writer out, String name, boolean mayBeEmpty) {
        this.out = out;
        this.name = name;
        this.mayBeEmpty = mayBeEmpty;
        raw("<" + name);
    }

    abstract M self();

    final Writer out() {
        return out;
    }

    /**
     * Adds an attribute; null leaves it out.
     *
     * @param attribute its name: a constant of the program, never data
     */
    public final M attr(String attribute, Object value) {
        if (!tagIsOpen) {
            throw new IllegalStateException("attributes stand before content: " + attribute + " of " + name);
        }
        if (value != null) {
            raw(" " + attribute + "=\"" + EscapedText.of(value.toString()) + "\"");
        }
        return self();
    }

    /** Names the style of the element. */
    public final M css(String name) {
        return attr("class", name);
    }

    /** Adds text. */
    public final M text(String text) {
        content();
        raw(EscapedText.of(text));
        return self();
    }

    /** Makes room for a child, which the caller then begins. */
    final void content() {
        if (ended) {
            throw new IllegalStateException(name + " has ended");
        }
        if (child != null) {
            child.end();
            child = null;
        }
        if (tagIsOpen) {
            raw(">");
            tagIsOpen = false;
        }
    }

    final <C extends Markup<C>> C begun(C begun) {
        child = begun;
        return begun;
    }

    /** Writes what is the program's own: never data. */
    final void raw(String markup) {
        try {
            out.write(markup);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the element and all that is open in it. */
    public final void end() {
        if (tagIsOpen && mayBeEmpty) {
            raw("/>");
        } else {
            content();
            raw("</" + name + ">");
        }
        ended = true;
    }
}
