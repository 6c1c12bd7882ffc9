package entente.alignment.lexicon;

import entente.alignment.PloverCode;
import entente.corpus.StanceFiles;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.apache.commons.csv.CSVRecord;

/** The word lists of {@code data/stance}: cues with their frames, and the words that carry, turn, weaken or report them. */
public final class StanceLexicon implements Serializable {

    /** What a word does to a stance it governs. */
    public enum Carrier {
        /** Nothing known. */
        NONE,
        /** 'agree to help', 'impose sanctions': the governor's subject does it. */
        DO,
        /** 'plan to help', 'propose sanctions': not yet done. */
        HEDGE,
        /** 'refuse to help', 'lift sanctions': the contrary. */
        REVERSE,
        /** 'threaten to attack' */
        THREATEN,
        /** 'face sanctions': the governor's subject suffers it. */
        RECEIVE
    }

    private final Map<CueClass, Map<String, List<Cue>>> cues;
    private final Map<String, Carrier> clauseCarriers;
    private final Map<String, Carrier> nounCarriers;
    private final Map<String, Boolean> reporting;
    private final Judgements judgements;
    private final Set<String> contacts = new HashSet<>();
    private final Set<String> mutual = new HashSet<>();

    private StanceLexicon(
            Map<CueClass, Map<String, List<Cue>>> cues,
            Map<String, Carrier> clauseCarriers,
            Map<String, Carrier> nounCarriers,
            Map<String, Boolean> reporting,
            Judgements judgements) {
        this.cues = cues;
        this.clauseCarriers = clauseCarriers;
        this.nounCarriers = nounCarriers;
        this.reporting = reporting;
        this.judgements = judgements;
        for (Map<String, List<Cue>> byHead : cues.values()) {
            for (List<Cue> list : byHead.values()) {
                list.stream().filter(cue -> cue.code() == PloverCode.CONSULT).forEach(cue -> contacts.add(cue.text()));
                list.stream().filter(Cue::isShared).forEach(cue -> mutual.add(cue.text()));
            }
        }
    }

    /** The lists that travel in the jar. */
    public static StanceLexicon bundled() {
        return Holder.BUNDLED;
    }

    private static final class Holder {
        static final StanceLexicon BUNDLED = load();
    }

    private static StanceLexicon load() {
        Map<CueClass, Map<String, List<Cue>>> cues = cues("cues.csv");
        Map<String, Carrier> clause = new HashMap<>();
        Map<String, Carrier> noun = new HashMap<>();
        for (CSVRecord row : StanceFiles.rows("carriers.csv")) {
            Map<String, Carrier> of = row.get("Governs").equals("clause") ? clause : noun;
            of.put(row.get("Word"), Carrier.valueOf(row.get("Effect").toUpperCase(Locale.ROOT)));
        }
        Map<String, Boolean> reporting = new HashMap<>();
        for (CSVRecord row : StanceFiles.rows("reporting.csv")) {
            reporting.put(row.get("Word"), row.get("Claim").equals("yes"));
        }
        Judgements judgements = Judgements.of(StanceFiles.rows("judgements.csv"), cues);
        return new StanceLexicon(cues, clause, noun, reporting, judgements);
    }

    private static Map<CueClass, Map<String, List<Cue>>> cues(String file) {
        Map<CueClass, Map<String, List<Cue>>> cues = new HashMap<>();
        for (CueClass cueClass : CueClass.values()) {
            cues.put(cueClass, new HashMap<>());
        }
        for (CSVRecord row : StanceFiles.rows(file)) {
            for (String frame : row.get("Frame").split("\\|", -1)) {
                Cue cue = cue(file, row, frame);
                cues.get(cue.cueClass())
                        .computeIfAbsent(cue.head(), head -> new ArrayList<>())
                        .add(cue);
            }
        }
        // the longer cue first: 'impose sanction' before 'impose'; otherwise as in the file
        cues.values().forEach(byHead -> byHead.values()
                .forEach(
                        list -> list.sort((a, b) -> b.words().size() - a.words().size())));
        return cues;
    }

    /** Equal for lexicons with the same cue words and reporting words, whatever their frames and codes. */
    String fingerprint() {
        NavigableSet<String> words = new TreeSet<>();
        cues.forEach((cueClass, byHead) -> byHead.keySet().forEach(head -> words.add(cueClass + " " + head)));
        words.addAll(reporting.keySet());
        CRC32 crc = new CRC32();
        crc.update(String.join("\n", words).getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", crc.getValue());
    }

    private static Cue cue(String file, CSVRecord row, String frame) {
        try {
            return new Cue(
                    Arrays.asList(row.get("Cue").split(" ")),
                    CueClass.parse(row.get("Class")),
                    Frame.parse(frame),
                    PloverCode.valueOf(row.get("Code")),
                    Integer.parseInt(row.get("Polarity")));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "data/stance/" + file + " line " + (row.getRecordNumber() + 1) + ": " + e.getMessage(), e);
        }
    }

    /** The cues that this lemma governs, the longest first. */
    public List<Cue> cues(CueClass cueClass, String lemma) {
        return cues.get(cueClass).getOrDefault(lemma, List.of());
    }

    /** What a word, with its particle where it has one, does to the clause under it. */
    public Carrier carrierOfClause(String lemma) {
        return clauseCarriers.getOrDefault(lemma, Carrier.NONE);
    }

    /** What a word, with its particle where it has one, does to the noun that is its object. */
    public Carrier carrierOfNoun(String lemma) {
        return nounCarriers.getOrDefault(lemma, Carrier.NONE);
    }

    public boolean isReporting(String lemma) {
        return reporting.containsKey(lemma);
    }

    /** Whether a report by this verb marks what it reports as a mere claim ('allege'). */
    public boolean isClaim(String lemma) {
        return reporting.getOrDefault(lemma, false);
    }

    /** Whether a cue, as alignments name it, tells of a meeting or a talk. */
    public boolean isContact(String cue) {
        return contacts.contains(cue);
    }

    /** Whether a verb begins a cue or carries one: whether it is something done to somebody. */
    public boolean knowsVerb(String verb) {
        return !cues(CueClass.VERB, verb).isEmpty()
                || carrierOfNoun(verb) != Carrier.NONE
                || carrierOfClause(verb) != Carrier.NONE;
    }

    /** Whether a noun of the lexicon names its target under a preposition. */
    public boolean targets(String noun, String preposition) {
        return cues(CueClass.NOUN, noun).stream().anyMatch(cue -> cue.frame().targets(preposition));
    }

    /** Whether a cue, as alignments name it, can also be done by two together: 'meet', 'sign agreement'. */
    public boolean isMutual(String cue) {
        return mutual.contains(cue);
    }

    public Judgements judgements() {
        return judgements;
    }

    /** Every cue, each frame by itself, ordered by class and words. */
    public List<Cue> all() {
        List<Cue> all = new ArrayList<>();
        cues.values().forEach(byHead -> byHead.values().forEach(all::addAll));
        all.sort((a, b) -> {
            int byClass = a.cueClass().compareTo(b.cueClass());
            return byClass != 0 ? byClass : a.text().compareTo(b.text());
        });
        return Collections.unmodifiableList(all);
    }
}
