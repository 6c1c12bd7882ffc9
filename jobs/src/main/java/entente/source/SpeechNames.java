package entente.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Speeches in the General Debate of the United Nations as their corpus names them, {@code USA_75_2020.txt}: the state, the
 * session, the year. The whole text is spoken by that state. The day is not in the name and is not made up.
 */
final class SpeechNames {

    private static final Pattern SPEECH = Pattern.compile("([A-Z]{2,3})_(\\d{1,2})_(19|20)\\d{2}\\.txt");

    private SpeechNames() {}

    /** The record with the speaker that the file's name tells. */
    static SourceRecord of(String name, SourceRecord record) {
        Matcher m = SPEECH.matcher(name);
        return m.matches()
                ? record.withDefault(Field.SPEAKER, m.group(1)).withDefault(Field.SOURCE, "UN General Debate")
                : record;
    }
}
