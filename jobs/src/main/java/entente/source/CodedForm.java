package entente.source;

import entente.corpus.CodingScheme;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tables of coded events, told by columns that stand together nowhere else; names as {@link FieldNames#normal} has them. */
enum CodedForm {
    POLECAT(
            CodingScheme.POLECAT,
            Map.ofEntries(
                    Map.entry(Part.ID, List.of("eventid")),
                    Map.entry(Part.DATE, List.of("eventdate")),
                    Map.entry(Part.SOURCE, List.of("actorname")),
                    Map.entry(Part.SOURCE_COUNTRY, List.of("actorcountry")),
                    Map.entry(Part.SOURCE_SECTOR, List.of("primaryactorsector", "actorsectors")),
                    Map.entry(Part.TARGET, List.of("recipientname")),
                    Map.entry(Part.TARGET_COUNTRY, List.of("recipientcountry")),
                    Map.entry(Part.TARGET_SECTOR, List.of("primaryrecipientsector", "recipientsectors")),
                    Map.entry(Part.CODE, List.of("eventtype")),
                    Map.entry(Part.WORDS, List.of("eventmode")),
                    Map.entry(Part.OUTLET, List.of("source")),
                    Map.entry(Part.URL, List.of("url")))),
    ICEWS(
            CodingScheme.ICEWS,
            Map.ofEntries(
                    Map.entry(Part.ID, List.of("eventid")),
                    Map.entry(Part.DATE, List.of("eventdate")),
                    Map.entry(Part.SOURCE, List.of("sourcename")),
                    Map.entry(Part.SOURCE_COUNTRY, List.of("sourcecountry")),
                    Map.entry(Part.SOURCE_SECTOR, List.of("sourcesectors")),
                    Map.entry(Part.TARGET, List.of("targetname")),
                    Map.entry(Part.TARGET_COUNTRY, List.of("targetcountry")),
                    Map.entry(Part.TARGET_SECTOR, List.of("targetsectors")),
                    Map.entry(Part.CODE, List.of("cameocode")),
                    Map.entry(Part.WORDS, List.of("eventtext")),
                    Map.entry(Part.OUTLET, List.of("publisher")),
                    Map.entry(Part.URL, List.of("url")))),
    GDELT(
            CodingScheme.GDELT,
            Map.ofEntries(
                    Map.entry(Part.ID, List.of("globaleventid")),
                    Map.entry(Part.DATE, List.of("sqldate", "day")),
                    Map.entry(Part.SOURCE, List.of("actor1name")),
                    Map.entry(Part.SOURCE_COUNTRY, List.of("actor1countrycode")),
                    Map.entry(Part.SOURCE_SECTOR, List.of("actor1type1code")),
                    Map.entry(Part.TARGET, List.of("actor2name")),
                    Map.entry(Part.TARGET_COUNTRY, List.of("actor2countrycode")),
                    Map.entry(Part.TARGET_SECTOR, List.of("actor2type1code")),
                    Map.entry(Part.CODE, List.of("eventcode")),
                    Map.entry(Part.URL, List.of("sourceurl")))),
    STATEMENTS(
            CodingScheme.STATEMENTS,
            Map.ofEntries(
                    Map.entry(Part.ID, List.of("id", "statementid")),
                    Map.entry(Part.DATE, List.of("date")),
                    Map.entry(Part.SOURCE, List.of("sourceactor")),
                    Map.entry(Part.TARGET, List.of("targetactor")),
                    Map.entry(Part.CODE, List.of("code", "plover", "cameo")),
                    Map.entry(Part.POLARITY, List.of("polarity", "stance")),
                    Map.entry(Part.CONFIDENCE, List.of("confidence")),
                    Map.entry(Part.SENTENCE, List.of("sentence", "quote")),
                    Map.entry(Part.TITLE, List.of("title")),
                    Map.entry(Part.OUTLET, List.of("outlet", "source", "publisher")),
                    Map.entry(Part.URL, List.of("url"))));

    /** What is taken of a row. */
    enum Part {
        ID,
        DATE,
        SOURCE,
        SOURCE_COUNTRY,
        SOURCE_SECTOR,
        TARGET,
        TARGET_COUNTRY,
        TARGET_SECTOR,
        CODE,
        WORDS,
        POLARITY,
        CONFIDENCE,
        SENTENCE,
        TITLE,
        OUTLET,
        URL
    }

    private final CodingScheme scheme;

    // Made by Map.ofEntries, which nothing can change.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Map<Part, List<String>> columns;

    CodedForm(CodingScheme scheme, Map<Part, List<String>> columns) {
        this.scheme = scheme;
        this.columns = columns;
    }

    CodingScheme scheme() {
        return scheme;
    }

    /** The form of a table with these columns: it names both actors and what is between them. */
    static Optional<CodedForm> of(Collection<String> header) {
        for (CodedForm form : values()) {
            Map<Part, String> map = form.map(header);
            boolean isTold = map.containsKey(Part.SOURCE)
                    && map.containsKey(Part.TARGET)
                    && (map.containsKey(Part.CODE) || map.containsKey(Part.POLARITY));
            if (isTold) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    /** The column of each part, as the table writes it. */
    Map<Part, String> map(Collection<String> header) {
        Map<String, String> byName = new LinkedHashMap<>();
        header.forEach(column -> byName.putIfAbsent(FieldNames.normal(column), column));
        Map<Part, String> map = new EnumMap<>(Part.class);
        columns.forEach((part, names) -> names.stream()
                .filter(byName::containsKey)
                .findFirst()
                .ifPresent(name -> map.put(part, byName.get(name))));
        return map;
    }
}
