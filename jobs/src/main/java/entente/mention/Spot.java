package entente.mention;

import java.util.List;

/** A stretch of one sentence on its way to becoming a mention: what it looks like first, whom it names last. */
final class Spot {

    /** What the words look like before the article is known. */
    enum Form {
        STATE,
        DEMONYM,
        CAPITAL,
        SEAT,
        /** A known actor that is neither state nor person. */
        BODY,
        PERSON,
        /** Named by the entity tagger alone. */
        ORGANISATION,
        LOCATION,
        /** An organ beside its state: 'the Chinese foreign ministry'. */
        ORGAN,
        /** An office beside its state, without a name: 'the Russian president'. */
        TITLE,
        /** A role beside its state: 'Israeli troops'. */
        ROLE,
        /** A side of a conflict, called by its state: 'Syrian rebels'. */
        SIDE,
        /** Nobody in particular: 'protesters'. */
        GROUP
    }

    final Line line;
    final int from;
    final int to;
    final Form form;
    /** Names of the gazetteer that fit; none for what the entity tagger found alone. */
    final List<NameEntry> entries;

    /** Id of the actor, once known. */
    String actor;
    /** By what words, once known. */
    MentionKind kind;
    /** State, or institution, that the words beside it tie it to; empty where none. */
    String tie = "";
    /** Office that the words beside it give it, null where none. */
    Role role;
    /** Gender that an honorific gives. */
    Gender gender = Gender.UNKNOWN;
    /** What the words before add to the name of a group: 'israeli '. */
    String prefix = "";
    /** The side of a conflict that its words call, null where none. */
    Side side;
    /** The person of this article it was taken for. */
    Figure figure;

    Spot(Line line, int from, int to, Form form, List<NameEntry> entries) {
        this.line = line;
        this.from = from;
        this.to = to;
        this.form = form;
        this.entries = entries;
    }

    int start() {
        return line.pieces().get(from).start();
    }

    int end() {
        return line.pieces().get(to - 1).end();
    }

    List<String> words() {
        return line.pieces().subList(from, to).stream().map(Piece::raw).toList();
    }

    /** Its words, of a person those of the name without a nickname in it. */
    List<String> name() {
        return form == Form.PERSON ? NameParts.withoutNickname(words()) : words();
    }

    List<String> folded() {
        return line.pieces().subList(from, to).stream().map(Piece::folded).toList();
    }

    /** The actor that its name stands for where it governs: a state rather than the town or person of that name. */
    String governs() {
        for (NameEntry entry : entries) {
            if (entry.type() != NameType.PLACE && entry.type() != NameType.SHORT) {
                return entry.actor();
            }
        }
        return entries.isEmpty() ? "" : entries.get(0).actor();
    }

    boolean isOfState() {
        return form == Form.STATE || form == Form.DEMONYM || form == Form.CAPITAL;
    }

    int length() {
        return to - from;
    }

    boolean isNamed() {
        return form == Form.PERSON || form == Form.ORGANISATION || form == Form.LOCATION || form == Form.BODY;
    }

    void becomes(String actorId, MentionKind by) {
        actor = actorId;
        kind = by;
    }
}
