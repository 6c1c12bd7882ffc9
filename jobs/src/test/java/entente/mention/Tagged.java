package entente.mention;

import entente.actor.Gazetteer;
import entente.actor.NameDirectory;
import entente.corpus.Article;
import entente.mention.resolve.Resolver;
import entente.text.EntityType;
import entente.text.Sentence;
import entente.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Articles as the text engine would hand them over, written by hand: words with a tag and, for names, an entity.
 * 'Putin/NNP/P said/VBD .' A word without a tag is a noun, a punctuation mark itself.
 */
public record Tagged(Article article, List<Sentence> sentences) {

    public static Tagged article(LocalDate day, String... lines) {
        StringBuilder text = new StringBuilder();
        List<Sentence> sentences = new ArrayList<>();
        for (String line : lines) {
            int start = text.length();
            List<Token> tokens = new ArrayList<>();
            for (String item : line.split(" ", -1)) {
                String[] parts = item.split("/", -1);
                String tag = parts.length > 1 ? parts[1] : Character.isLetterOrDigit(item.charAt(0)) ? "NN" : ".";
                if (!tokens.isEmpty() && !tag.equals("POS") && !tag.equals(".")) {
                    text.append(' ');
                }
                int from = text.length();
                text.append(parts[0]);
                tokens.add(new Token(
                        from,
                        text.length(),
                        parts[0],
                        parts[0],
                        tag,
                        entity(parts.length > 2 ? parts[2] : ""),
                        Token.UNPARSED,
                        ""));
            }
            sentences.add(new Sentence(sentences.size(), start, text.length(), false, tokens));
            text.append('\n');
        }
        return new Tagged(new Article("test", day, "", "", "", "en", text.toString()), sentences);
    }

    private static EntityType entity(String letter) {
        return switch (letter) {
            case "P" -> EntityType.PERSON;
            case "O" -> EntityType.ORGANISATION;
            case "L" -> EntityType.LOCATION;
            default -> EntityType.NONE;
        };
    }

    /** The mentions as 'words = actor KIND', in order. */
    public List<String> mentions(Gazetteer gazetteer) {
        Resolver resolver = new Resolver(gazetteer);
        NameDirectory directory = NameDirectory.of(resolver.names(article, sentences), gazetteer);
        return resolver.resolve(article, sentences, directory).mentions().stream()
                .map(mention -> mention.text() + " = " + mention.actor() + " " + mention.kind())
                .toList();
    }
}
