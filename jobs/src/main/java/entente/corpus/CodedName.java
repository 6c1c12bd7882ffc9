package entente.corpus;

import java.util.Objects;

/**
 * An actor as a coder names it.
 *
 * @param sentence line of the row's text that names it, from 0
 * @param span the words of that text
 * @param name as coded, empty where only the state is
 * @param country code or name of the state it belongs to, empty where none is told
 * @param standing what the coder says it is
 */
public record CodedName(int sentence, Span span, String name, String country, Standing standing) {

    public CodedName {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(standing, "standing");
    }
}
