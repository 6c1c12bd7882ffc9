package entente.report.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Styles of pictures. Colours are those of Okabe and Ito (2008), which readers with colour-blindness tell apart too; blocs
 * have a number beside, and what is for and against differs by dashes and signs as well.
 */
public final class Colours {

    /** Blocs beyond these share a grey. */
    public static final int BLOCS = 6;

    /** The rules of style of all pictures: a document of its own carries them, a page has them once. */
    public static final String RULES = read();

    private Colours() {}

    /** Names the style of a bloc; 0 is none. */
    public static String css(int bloc) {
        return bloc < 1 ? "bloc0" : bloc > BLOCS ? "bloc-more" : "bloc" + bloc;
    }

    private static String read() {
        try (InputStream in = Colours.class.getResourceAsStream("picture.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
