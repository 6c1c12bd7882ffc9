package entente.source;

import entente.corpus.DamagedInput;
import java.io.InputStream;

/** A file of the corpus, or one in an archive; opened as often as it has to be. */
public interface SourceFile {

    /** As the user gave it; of a file in an archive after the archive's name and an exclamation mark. */
    String name();

    /** Where it stands within what was given: below a folder that was given; of a file that was given, its last name. */
    default String origin() {
        return name().substring(name().lastIndexOf('/') + 1);
    }

    /** How many bytes it takes as it is kept. */
    long bytes();

    /** Its bytes, unpacked, from the beginning. */
    InputStream open() throws DamagedInput;

    /** The last part of the name, without what says that it is compressed. */
    default String lastName() {
        String name = Names.withoutPacking(name());
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('!')) + 1);
    }
}
