package entente.alignment.finder;

import entente.alignment.Alignment;
import entente.alignment.PloverCode;
import entente.corpus.Article;
import entente.corpus.CodedName;
import entente.corpus.Coding;
import entente.mention.Mention;
import java.util.List;
import java.util.Optional;

/** The alignment that a coded row states: as it was coded, with the row for its sentence and the coder for its rule. */
public final class CodedAlignments {

    private CodedAlignments() {}

    /**
     * At most one; none where the code has no polarity, or both actors are one.
     *
     * @param mentions of the row
     */
    public static List<Alignment> of(Article article, List<Mention> mentions) {
        Coding coding = article.coding();
        Coding.Statement stated = coding.statement();
        if (stated == null || stated.code().isEmpty()) {
            return List.of();
        }
        PloverCode code = PloverCode.valueOf(stated.code());
        int polarity = stated.polarity() == 0 ? code.polarity() : stated.polarity();
        Optional<Mention> source = at(coding.names().get(0), mentions);
        Optional<Mention> target = at(coding.names().get(1), mentions);
        if (polarity == 0
                || source.isEmpty()
                || target.isEmpty()
                || source.get().actor().equals(target.get().actor())) {
            return List.of();
        }
        return List.of(new Alignment(
                0,
                source.get().actor(),
                target.get().actor(),
                source.get().span(),
                target.get().span(),
                stated.span(),
                stated.cue(),
                polarity,
                code,
                /* negated= */ false,
                /* hedged= */ false,
                /* quoted= */ false,
                "",
                stated.confidence(),
                coding.scheme().rule()));
    }

    private static Optional<Mention> at(CodedName name, List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.span().equals(name.span()))
                .findFirst();
    }
}
