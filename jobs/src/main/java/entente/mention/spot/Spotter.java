package entente.mention.spot;

import entente.actor.Gazetteer;
import entente.actor.Honorifics;
import entente.actor.Office;
import entente.actor.PersonName;
import entente.actor.PhraseTrie.Found;
import entente.actor.Words;
import entente.mention.line.Line;
import entente.mention.line.Spot;
import entente.mention.line.Spot.Form;
import java.util.ArrayList;
import java.util.List;

/** First step: the names in one sentence, by the gazetteer and by the entity tagger, and which of the two to believe. */
public final class Spotter {

    private final Gazetteer gazetteer;
    private final KnownNames names;

    public Spotter(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.names = new KnownNames(gazetteer);
    }

    public void spot(Line line) {
        List<Spot> known = names.in(line);
        List<Spot> tagged = TaggedNames.in(line);
        for (Spot spot : known) {
            line.put(spot);
        }
        for (Spot spot : tagged) {
            settle(line, spot);
        }
        addressed(line);
        NameParts.join(gazetteer, line);
    }

    /** A name that only the tagger saw is laid over the gazetteer's unless these explain it. */
    private void settle(Line line, Spot tagged) {
        List<Spot> inside = new ArrayList<>();
        for (int i = tagged.from; i < tagged.to; i++) {
            Spot spot = line.at(i);
            if (spot != null && !inside.contains(spot)) {
                inside.add(spot);
            }
        }
        if (inside.isEmpty()) {
            line.put(tagged);
            return;
        }
        for (Spot spot : inside) {
            if (spot.from <= tagged.from && spot.to >= tagged.to) {
                spot.gender = tagged.gender;
                return;
            }
            if (spot.from < tagged.from || spot.to > tagged.to) {
                return;
            }
        }
        if (explained(line, tagged, inside)) {
            return;
        }
        Spot last = inside.get(inside.size() - 1);
        if (splits(line, tagged, last)) {
            int from = line.afterPossessive(last.to);
            if (from < tagged.to && TaggedNames.isName(line, from, tagged.to)) {
                Spot rest = new Spot(line, from, tagged.to, tagged.form, List.of());
                rest.gender = tagged.gender;
                line.put(rest);
            }
            return;
        }
        line.put(tagged);
    }

    /** Whether the gazetteer's names leave of the tagged words only such as are no part of a name. */
    private boolean explained(Line line, Spot tagged, List<Spot> inside) {
        for (int i = tagged.from; i < tagged.to; i++) {
            String word = line.folded(i);
            boolean tail = tagged.form == Form.PERSON
                    ? Honorifics.has(word) || PersonName.isSuffix(word) || word.length() == 1
                    : TaggedNames.isTail(word);
            boolean group = tagged.form == Form.PERSON
                    && !gazetteer.nouns().groups().get(List.of(word)).isEmpty()
                    && line.tag(i).endsWith("S");
            if (line.at(i) == null && !tail && !group && Words.capitalised(line.raw(i))) {
                return organ(line, tagged, inside);
            }
        }
        return true;
    }

    /** 'Russian Foreign Ministry': a state and the name of an organ that every state has. */
    private boolean organ(Line line, Spot tagged, List<Spot> inside) {
        Spot first = inside.get(0);
        if (first.from != tagged.from || inside.size() > 1 || tagged.form == Form.PERSON) {
            return false;
        }
        int at = line.afterPossessive(first.to);
        Found<Office> found = gazetteer.nouns().offices().longest(line.pieces(), at, (office, to) -> true);
        return found != null && found.to() >= tagged.to && first.isOfState();
    }

    /** "China's Huawei", 'Ukrainian Volodymyr Zelensky': a state before a name that is another's. */
    private static boolean splits(Line line, Spot tagged, Spot last) {
        if (last.from != tagged.from) {
            return false;
        }
        return line.isPossessive(last.to)
                || (tagged.form == Form.PERSON && last.form == Form.DEMONYM && tagged.to - last.to > 1);
    }

    /** 'Mr Kato': a name by the honorific before it, though the tagger missed it. */
    private static void addressed(Line line) {
        for (int i = 0; i + 1 < line.pieces().size(); i++) {
            if (!Honorifics.tellsName(line.folded(i)) || !Words.capitalised(line.raw(i))) {
                continue;
            }
            int to = i + 1;
            while (to < line.pieces().size()
                    && (line.at(to) == null || line.at(to).form == Form.LOCATION)
                    && line.tag(to).startsWith("NNP")
                    && Words.capitalised(line.raw(to))) {
                to++;
            }
            if (to > i + 1) {
                Spot spot = new Spot(line, i + 1, to, Form.PERSON, List.of());
                spot.gender = TaggedNames.genderBefore(line, i + 1);
                line.put(spot);
            }
        }
    }
}
