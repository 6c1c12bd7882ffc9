package entente.mention.line;

import entente.actor.Gender;
import entente.actor.NameEntry;
import entente.actor.NameType;
import entente.actor.Nickname;
import entente.actor.Piece;
import entente.actor.Role;
import entente.actor.Side;
import entente.mention.MentionKind;
import java.util.List;

/** A stretch of one sentence on its way to becoming a mention: what it looks like first, whom it names last. */
public final class Spot implements Occurrence {

    /** What the words look like before the article is known. */
    public enum Form {
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

    public final CutSentence line;
    public final int from;
    public final int to;
    public final Form form;
    /** Names of the gazetteer that fit; none for what the entity tagger found alone. */
    public final List<NameEntry> entries;

    /** Id of the actor, once known. */
    public String actor;
    /** By what words, once known. */
    public MentionKind kind;
    /** State, or institution, that the words beside it tie it to; empty where none. */
    public String tie = "";
    /** Office that the words beside it give it, null where none. */
    public Role role;
    /** Gender that an honorific gives. */
    public Gender gender = Gender.UNKNOWN;
    /** What the words before add to the name of a group: 'israeli '. */
    public String prefix = "";
    /** The side of a conflict that its words call, null where none. */
    public Side side;
    /** The person of this article it was taken for. */
    public Figure figure;

    public Spot(CutSentence line, int from, int to, Form form, List<NameEntry> entries) {
        this.line = line;
        this.from = from;
        this.to = to;
        this.form = form;
        this.entries = entries;
    }

    @Override
    public int start() {
        return line.pieces().get(from).start();
    }

    public int end() {
        return line.pieces().get(to - 1).end();
    }

    public List<String> words() {
        return line.pieces().subList(from, to).stream().map(Piece::raw).toList();
    }

    /** Its words, of a person those of the name without a nickname in it. */
    @Override
    public List<String> name() {
        return form == Form.PERSON ? Nickname.without(words()) : words();
    }

    @Override
    public int sentence() {
        return line.sentence().index();
    }

    @Override
    public String tie() {
        return tie;
    }

    @Override
    public Role role() {
        return role;
    }

    @Override
    public Gender gender() {
        return gender;
    }

    @Override
    public boolean isPerson() {
        return form == Form.PERSON;
    }

    /** Takes it for somebody of this article. */
    public void means(Figure somebody) {
        figure = somebody;
        somebody.add(this);
    }

    public List<String> folded() {
        return line.pieces().subList(from, to).stream().map(Piece::folded).toList();
    }

    /** The actor that its name stands for where it governs: a state rather than the town or person of that name. */
    public String governs() {
        for (NameEntry entry : entries) {
            if (entry.type() != NameType.PLACE && entry.type() != NameType.SHORT) {
                return entry.actor();
            }
        }
        return entries.isEmpty() ? "" : entries.get(0).actor();
    }

    public boolean isOfState() {
        return form == Form.STATE || form == Form.DEMONYM || form == Form.CAPITAL;
    }

    public int length() {
        return to - from;
    }

    boolean isNamed() {
        return form == Form.PERSON || form == Form.ORGANISATION || form == Form.LOCATION || form == Form.BODY;
    }

    public void becomes(String actorId, MentionKind by) {
        actor = actorId;
        kind = by;
    }
}
