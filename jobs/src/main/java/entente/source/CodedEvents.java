package entente.source;

import entente.corpus.CodingScheme;
import entente.corpus.RejectionReason;
import entente.corpus.Standing;
import entente.source.CodedForm.Part;
import entente.source.CodedRow.CodedActor;
import entente.source.CodedRow.Deed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From a row of a table of coded events to a record: its actors, what is between them, where it stood. */
final class CodedEvents {

    /** The sixteen event types of PLOVER are words; codes of CAMEO are digits. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");

    private static final Pattern NOTHING = Pattern.compile("(?i)|none|null|nan|n/a|-+");

    /** A code that a program took for a number: CAMEO writes its types of two digits with a nought at their end. */
    private static final Pattern SHORTENED = Pattern.compile("[1-9]\\d");

    /** Addresses are as they were found, and not always such as a standard allows. */
    private static final Pattern HOST = Pattern.compile("(?i)[a-z]+://(?:www\\.)?([^/:?#\\s]+).*");

    private static final Map<String, Integer> POLARITIES = Map.ofEntries(
            Map.entry("", 0),
            Map.entry("1", 1),
            Map.entry("+1", 1),
            Map.entry("+", 1),
            Map.entry("for", 1),
            Map.entry("positive", 1),
            Map.entry("-1", -1),
            Map.entry("-", -1),
            Map.entry("against", -1),
            Map.entry("negative", -1));

    private final CodedForm form;
    private final Map<Part, String> columns;

    /**
     * For one table.
     *
     * @param columns of the parts
     */
    CodedEvents(CodedForm form, Map<Part, String> columns) {
        this.form = form;
        this.columns = columns;
    }

    /** The record of a row. */
    SourceRecord record(long line, Function<String, String> row) {
        Map<Part, String> cells = new EnumMap<>(Part.class);
        columns.forEach((part, column) -> cells.put(part, cell(row.apply(column))));
        Map<Field, String> fields = fields(cells);
        String id = fields.get(Field.ID);
        List<CodedActor> actors = List.of(
                actor(cells, Part.SOURCE, Part.SOURCE_COUNTRY, Part.SOURCE_SECTOR),
                actor(cells, Part.TARGET, Part.TARGET_COUNTRY, Part.TARGET_SECTOR));
        if (actors.stream().allMatch(CodedActor::isNobody)) {
            return SourceRecord.problem(line, id, RejectionReason.NO_ACTOR, "the row names neither source nor target");
        }
        Deed deed = deed(cells);
        if (deed == null) {
            return SourceRecord.problem(line, id, RejectionReason.BAD_CODE, why(cells));
        }
        return SourceRecord.coded(line, fields, new CodedRow(form.scheme(), actors, deed));
    }

    private Map<Field, String> fields(Map<Part, String> cells) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        String id = cells.getOrDefault(Part.ID, "");
        if (!id.isEmpty()) {
            // Numbers of different coders must not meet.
            fields.put(
                    Field.ID,
                    form == CodedForm.STATEMENTS ? id : form.scheme().name().toLowerCase(Locale.ROOT) + ":" + id);
        }
        String url = cells.getOrDefault(Part.URL, "");
        put(fields, Field.DATE, cells.get(Part.DATE));
        put(fields, Field.URL, url);
        put(fields, Field.TITLE, cells.get(Part.TITLE));
        put(fields, Field.SOURCE, cells.get(Part.OUTLET));
        if (!fields.containsKey(Field.SOURCE)) {
            put(fields, Field.SOURCE, host(url));
        }
        return fields;
    }

    private static void put(Map<Field, String> fields, Field field, String value) {
        if (value != null && !value.isEmpty()) {
            fields.put(field, value);
        }
    }

    /** The site of an address, which is who published it where nothing else is known. */
    static String host(String url) {
        Matcher m = HOST.matcher(url);
        return m.matches() ? m.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private static String cell(String value) {
        String one = value == null ? "" : value.replaceAll("\\s+", " ").strip();
        return NOTHING.matcher(one).matches() && !one.equals("-") ? "" : one;
    }

    private CodedActor actor(Map<Part, String> cells, Part named, Part located, Part sectored) {
        String name = first(cells.getOrDefault(named, ""));
        String country = first(cells.getOrDefault(located, ""));
        String sectors = cells.getOrDefault(sectored, "");
        if (name.equals("-")) {
            name = "";
        }
        // In CAMEO a state without a sector is the state itself.
        boolean isBare = sectors.isEmpty() && !country.isEmpty() && (form == CodedForm.GDELT || name.isEmpty());
        Standing standing = isBare
                ? Standing.STATE
                : CodingTables.standing(Arrays.asList(sectors.split("[,;]", -1)))
                        .orElse(Standing.OTHER);
        return new CodedActor(0, name, country, standing);
    }

    /** Of several in one cell the first, who is the one that acts. */
    private static String first(String cell) {
        int semicolon = cell.indexOf(';');
        return semicolon < 0 ? cell : cell.substring(0, semicolon).strip();
    }

    /** What is said or done, or null where the code, the polarity or the confidence is none. */
    private Deed deed(Map<Part, String> cells) {
        String code = cells.getOrDefault(Part.CODE, "");
        Integer polarity = POLARITIES.get(cells.getOrDefault(Part.POLARITY, "").toLowerCase(Locale.ROOT));
        double confidence = confidence(cells.getOrDefault(Part.CONFIDENCE, ""));
        if (polarity == null || confidence < 0 || (code.isEmpty() && polarity == 0)) {
            return null;
        }
        String words = cells.getOrDefault(Part.WORDS, "");
        String sentence = cells.getOrDefault(Part.SENTENCE, "");
        if (code.isEmpty()) {
            String plain = polarity > 0 ? "SUPPORT" : "ACCUSE";
            return new Deed(plain, polarity, confidence, polarity > 0 ? "for" : "against", "", sentence);
        }
        if (WORD.matcher(code).matches()) {
            String plover = code.toUpperCase(Locale.ROOT);
            boolean isKnown = CodingTables.types().values().stream()
                    .anyMatch(type -> type.plover().equals(plover));
            return isKnown ? new Deed(plover, polarity, confidence, plover, words, sentence) : null;
        }
        boolean isShortened =
                form != CodedForm.STATEMENTS && SHORTENED.matcher(code).matches();
        return CodingTables.cameo(isShortened ? "0" + code : code)
                .map(type -> new Deed(
                        type.plover(), polarity, confidence, code, words.isEmpty() ? type.words() : words, sentence))
                .orElse(null);
    }

    private double confidence(String given) {
        if (given.isEmpty()) {
            return form.scheme().confidence();
        }
        try {
            double confidence = Double.parseDouble(given);
            return confidence >= 0 && confidence <= 1 ? confidence : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static String why(Map<Part, String> cells) {
        String code = cells.getOrDefault(Part.CODE, "");
        String polarity = cells.getOrDefault(Part.POLARITY, "");
        String confidence = cells.getOrDefault(Part.CONFIDENCE, "");
        return "code '" + code + "', polarity '" + polarity + "', confidence '" + confidence
                + "': give an event type of PLOVER or a code of CAMEO, 1 or -1, a number from 0 to 1";
    }

    /** What was taken from where, for a person. */
    String words() {
        List<String> pairs = new ArrayList<>();
        columns.forEach(
                (part, column) -> pairs.add(part.name().toLowerCase(Locale.ROOT).replace('_', '-') + "=" + column));
        return "coded " + (form.scheme() == CodingScheme.STATEMENTS ? "statements" : "events of " + form.scheme())
                + ": " + String.join(", ", pairs);
    }
}
