package entente.corpus;

import java.util.List;

/** A text of subtitles: its sentences run over them, and what stands between (numbers, times) is passed over when it is read. */
final class Subtitles {

    private Subtitles() {}

    static boolean are(List<PageLine> lines) {
        return lines.stream()
                        .filter(line -> Furniture.CUE.matcher(line.words()).matches())
                        .limit(2)
                        .count()
                == 2;
    }

    /** From the first words to the last. */
    static List<Passage> passages(List<PageLine> lines) {
        int first = 0;
        int last = lines.size() - 1;
        while (first <= last && Furniture.is(lines.get(first).words())) {
            first++;
        }
        while (last >= first && Furniture.is(lines.get(last).words())) {
            last--;
        }
        return first > last
                ? List.of()
                : List.of(new Passage(
                        lines.get(first).span().cover(lines.get(last).span())));
    }
}
