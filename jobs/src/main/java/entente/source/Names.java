package entente.source;

import java.util.List;
import java.util.Locale;

/** What the names of files say. */
public final class Names {

    /** How a file may be compressed, by the end of its name. */
    public static final List<String> PACKED = List.of("gz", "bz2", "xz", "zst");

    private Names() {}

    /** The extension in lower case, of a compressed file that of what it holds; empty where there is none. */
    public static String extension(String name) {
        return lastExtension(withoutPacking(name));
    }

    /** How a file is compressed, empty where it is not. */
    public static String packing(String name) {
        String last = lastExtension(name);
        return PACKED.contains(last) ? last : "";
    }

    static String withoutPacking(String name) {
        String packing = packing(name);
        return packing.isEmpty() ? name : name.substring(0, name.length() - packing.length() - 1);
    }

    /** The last part of a name without its extensions. */
    static String stem(String name) {
        String whole = withoutPacking(name);
        String last = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('!')) + 1);
        int dot = last.lastIndexOf('.');
        return dot <= 0 ? last : last.substring(0, dot);
    }

    /** The file that was given: of one in an archive, the archive. */
    public static String container(String name) {
        int mark = name.toLowerCase(Locale.ROOT).indexOf(".zip!");
        return mark < 0 ? name : name.substring(0, mark + 4);
    }

    private static String lastExtension(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot < 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
