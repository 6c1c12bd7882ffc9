package entente.report.markup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Set;

/** Elements of a page (HTML Living Standard), as far as the report needs them. */
public final class Html extends Markup<Html> {

    private static final Set<String> VOID = Set.of("meta", "input", "br");

    private Html(Writer out, String name) {
        super(out, name, VOID.contains(name));
    }

    /** Begins a page; the caller ends it. */
    public static Html page(Writer out, String language) {
        try {
            out.write("<!DOCTYPE html>\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Html(out, "html").attr("lang", language);
    }

    @Override
    Html self() {
        return this;
    }

    /** A child without a meaning of its own that the methods below do not name: a constant of the program, never data. */
    public Html element(String name) {
        content();
        return begun(new Html(out(), name));
    }

    /** A child in a line of its own, for files that people compare. */
    public Html block(String name) {
        content();
        raw("\n");
        return begun(new Html(out(), name));
    }

    public Html div(String css) {
        return block("div").css(css);
    }

    public Html span(String css) {
        return element("span").css(css);
    }

    public Html p() {
        return block("p");
    }

    public Html p(String css) {
        return block("p").css(css);
    }

    public Html meta() {
        return block("meta");
    }

    /** Text whose direction must not carry over to what stands around it: names and sentences as they were read. */
    public Html words(String data) {
        element("bdi").text(data);
        return this;
    }

    /** A link within the page. */
    public Html anchor(String id) {
        return element("a").attr("href", "#" + id);
    }

    /** A link to the web, or mere text where the address is not one of the web: addresses are data too. */
    public Html web(String address) {
        boolean isWeb =
                address.regionMatches(true, 0, "https://", 0, 8) || address.regionMatches(true, 0, "http://", 0, 7);
        return isWeb ? element("a").attr("href", address).attr("rel", "noopener noreferrer") : element("span");
    }

    /** A picture in the page. */
    public Svg svg(double width, double height) {
        content();
        return begun(new Svg(out(), "svg")).canvas(width, height);
    }

    /** Rules of style: the program's own, never data. */
    public void style(String rules) {
        own("style", rules);
    }

    /** A script: the program's own, never data. */
    public void script(String script) {
        own("script", script);
    }

    private void own(String name, String text) {
        if (text.contains("</")) {
            throw new IllegalArgumentException(name + " must not hold '</'");
        }
        Html element = block(name);
        element.content();
        element.raw(text);
        content();
    }

    /** How a content security policy names an inline style or script. */
    public static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
