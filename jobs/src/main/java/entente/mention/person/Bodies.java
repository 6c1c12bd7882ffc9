package entente.mention.person;

import entente.actor.Actor;
import entente.actor.ActorKind;
import entente.actor.BodyName;
import entente.actor.Gazetteer;
import entente.actor.NameEntry;
import entente.actor.NameType;
import entente.actor.WordClass;
import entente.actor.Words;
import entente.mention.MentionKind;
import entente.mention.line.CutSentence;
import entente.mention.line.Figure;
import entente.mention.line.Line;
import entente.mention.line.Spot;
import entente.mention.line.Spot.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The organisations of one article that the gazetteer does not know: legal forms aside, an acronym given in brackets and
 * the first words of a longer name mean the same body.
 */
public final class Bodies {

    private final Gazetteer gazetteer;
    private final List<Line> lines;
    private final List<Figure> figures = new ArrayList<>();
    private final Map<List<String>, Figure> byKey = new HashMap<>();
    private final Map<String, String> knownAcronyms = new HashMap<>();
    /** Those named with a legal form. */
    private final Set<Figure> companies = new HashSet<>();

    public Bodies(Gazetteer gazetteer, List<Line> lines) {
        this.gazetteer = gazetteer;
        this.lines = lines;
    }

    public List<Figure> figures() {
        return figures;
    }

    public void resolve() {
        for (Line line : lines) {
            for (Spot spot : line.spots()) {
                if (spot.form == Form.ORGANISATION && spot.length() > 1) {
                    place(spot);
                }
                acronym(line, spot);
            }
        }
        for (Line line : lines) {
            for (Spot spot : line.spots()) {
                if (spot.form == Form.LOCATION && isShortForCompany(spot)) {
                    Spot company = new Spot(line, spot.from, spot.to, Form.ORGANISATION, List.of());
                    line.put(company);
                    place(company);
                } else if (spot.form == Form.ORGANISATION && spot.figure == null && spot.actor == null) {
                    place(spot);
                }
            }
            recover(line);
        }
    }

    private void place(Spot spot) {
        List<String> key = BodyName.key(spot.words());
        String known = known(spot, key);
        if (known != null) {
            spot.becomes(known, MentionKind.ALIAS);
            return;
        }
        Figure figure = byKey.get(key);
        if (figure == null) {
            figure = fuller(key);
        }
        if (figure == null) {
            figure = new Figure(null, spot.words());
            figures.add(figure);
        }
        byKey.putIfAbsent(key, figure);
        spot.means(figure);
        if (spot.length() > 1 && key.size() < spot.length()) {
            companies.add(figure);
        }
    }

    private String known(Spot spot, List<String> key) {
        if (key.size() == 1) {
            String byAcronym = knownAcronyms.get(spot.words().get(0));
            if (byAcronym != null) {
                return byAcronym;
            }
        }
        for (NameEntry entry : gazetteer.names().get(key)) {
            ActorKind kind = gazetteer.actor(entry.actor()).map(Actor::kind).orElse(ActorKind.PLACE);
            boolean body = kind != ActorKind.PLACE
                    && kind != ActorKind.PERSON
                    && kind != ActorKind.STATE
                    && kind != ActorKind.TERRITORY;
            if (body && entry.type() != NameType.DEMONYM && (entry.type() != NameType.ACRONYM || spot.length() == 1)) {
                return entry.actor();
            }
        }
        return null;
    }

    /** 'Northrop' after 'Northrop Grumman': the first words of exactly one fuller name. */
    private Figure fuller(List<String> key) {
        Figure found = null;
        for (Map.Entry<List<String>, Figure> entry : byKey.entrySet()) {
            List<String> other = entry.getKey();
            if (other.size() > key.size() && other.subList(0, key.size()).equals(key) && found != entry.getValue()) {
                if (found != null) {
                    return null;
                }
                found = entry.getValue();
            }
        }
        return found;
    }

    /** 'Burlington' where the article names 'Burlington Industries Inc' and does not speak of what is in Burlington. */
    private boolean isShortForCompany(Spot spot) {
        String before = spot.line.tag(spot.from - 1);
        return spot.length() == 1
                && !before.equals("IN")
                && !before.equals("TO")
                && !spot.line.folded(spot.to).equals(",")
                && !spot.line.joinsNext(spot.to - 1)
                && company(spot.folded()) != null;
    }

    /** The one company of this article whose name begins so. */
    private Figure company(List<String> key) {
        Figure figure = fuller(key);
        return figure != null && companies.contains(figure) ? figure : null;
    }

    /** 'European Aeronautic Defence and Space Company (EADS)'. */
    private void acronym(CutSentence line, Spot spot) {
        boolean body = spot.form == Form.ORGANISATION || spot.form == Form.BODY || spot.form == Form.ORGAN;
        if (!body
                || spot.length() < 2
                || !line.folded(spot.to).equals("(")
                || !line.folded(spot.to + 2).equals(")")) {
            return;
        }
        String raw = line.raw(spot.to + 1);
        if (raw.length() < 2
                || raw.length() > 10
                || !Words.capitalised(raw)
                || Words.fold(raw).length() != raw.length()
                || raw.chars().filter(Character::isUpperCase).count() < 2) {
            return;
        }
        if (spot.figure != null) {
            byKey.putIfAbsent(List.of(Words.fold(raw)), spot.figure);
        } else {
            String id = spot.actor != null ? spot.actor : spot.governs();
            knownAcronyms.putIfAbsent(raw, id);
        }
    }

    /** 'Burlington' again, where the tagger missed it. */
    private boolean companyAgain(Line line, int at) {
        boolean name = line.at(at) == null
                && line.tag(at).startsWith("NNP")
                && !line.tag(at + 1).startsWith("NNP")
                && Words.capitalised(line.raw(at))
                && line.raw(at).length() > 3
                && !WordClass.ORDINARY.has(line.folded(at));
        Figure company = name ? company(List.of(line.folded(at))) : null;
        if (company == null) {
            return false;
        }
        Spot spot = new Spot(line, at, at + 1, Form.ORGANISATION, List.of());
        line.put(spot);
        spot.means(company);
        return true;
    }

    /** Acronyms introduced in this article, wherever the tagger missed them. */
    private void recover(Line line) {
        if (byKey.isEmpty() && knownAcronyms.isEmpty()) {
            return;
        }
        for (int i = 0; i < line.pieces().size(); i++) {
            String raw = line.raw(i);
            if (companyAgain(line, i)) {
                continue;
            }
            if (line.at(i) != null
                    || raw.length() < 2
                    || !line.tag(i).startsWith("NN")
                    || Words.hasLowerCase(raw)
                    || !Words.capitalised(raw)) {
                continue;
            }
            String known = knownAcronyms.get(raw);
            Figure figure = byKey.get(List.of(line.folded(i)));
            if (known != null || figure != null) {
                Spot spot = new Spot(line, i, i + 1, Form.ORGANISATION, List.of());
                line.put(spot);
                if (known != null) {
                    spot.becomes(known, MentionKind.ALIAS);
                } else {
                    spot.means(figure);
                }
            }
        }
    }
}
