package entente.text;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import entente.corpus.Span;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Stanford CoreNLP 4.5.10: left-three-words maximum-entropy tagger (Toutanova et al. 2003), three-class CRF entities
 * (Finkel et al. 2005), neural transition parser for Universal Dependencies (Chen and Manning 2014). The annotators are
 * called one by one, not through the pipeline: its default entity step costs forty times as much for the same result.
 */
public final class CoreNlpEngine implements TextEngine {

    /** Names all that decides what this engine makes of a text. */
    public static final String VERSION = "corenlp-4.5.10/left3words+3class+english_UD/5";

    /** A sentence is cut here, so that no text can make one step grow beyond bounds. */
    static final int MAX_TOKENS = 300;

    /** A longer sentence is not parsed: news has none, tables and lists have. */
    static final int MAX_PARSED_TOKENS = 120;

    private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final String ENTITIES = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
    private static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    /** The files of the class path that the engine loads. */
    public static final List<String> MODELS = List.of(TAGGER, ENTITIES, PARSER);

    private static final String TOKENIZER_OPTIONS =
            "invertible=false,ptb3Escaping=false,normalizeParentheses=false,normalizeOtherBrackets=false,"
                    + "quotes=ascii,ellipses=unicode,dashes=unicode,splitHyphenated=false,untokenizable=noneKeep";

    private final MaxentTagger tagger;
    private final CRFClassifier<CoreLabel> entities;
    private final TransitionParser parser;

    private CoreNlpEngine() {
        RedwoodConfiguration.current().clear().apply();
        CompletableFuture<TransitionParser> parsing =
                CompletableFuture.supplyAsync(() -> TransitionParser.load(PARSER));
        entities = loadEntities();
        tagger = new MaxentTagger(TAGGER);
        parser = parsing.join();
    }

    /** The one instance of this JVM; its models (about two thirds of a gigabyte when warm) are loaded at the first call. */
    public static CoreNlpEngine shared() {
        return Holder.INSTANCE;
    }

    private static final class Holder {
        static final CoreNlpEngine INSTANCE = new CoreNlpEngine();
    }

    private static CRFClassifier<CoreLabel> loadEntities() {
        try {
            return CRFClassifier.getClassifier(ENTITIES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the entity model does not fit this version of CoreNLP", e);
        }
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public List<Sentence> read(String text, List<Span> passages) {
        Morphology morphology = new Morphology();
        List<Sentence> sentences = new ArrayList<>();
        for (Span passage : passages) {
            ReadableText readable = ReadableText.of(passage.of(text));
            for (List<CoreLabel> labels : split(readable.text())) {
                tagger.tagCoreLabels(labels);
                ArticleNouns.restore(labels);
                sentences.add(sentence(
                        sentences.size(), passage.start(), readable, entities.classifySentence(labels), morphology));
            }
        }
        return sentences;
    }

    private static List<List<CoreLabel>> split(String passage) {
        PTBTokenizer<CoreLabel> tokenizer =
                new PTBTokenizer<>(new StringReader(passage), new CoreLabelTokenFactory(), TOKENIZER_OPTIONS);
        WordToSentenceProcessor<CoreLabel> splitter =
                new WordToSentenceProcessor<>(WordToSentenceProcessor.NewlineIsSentenceBreak.TWO_CONSECUTIVE);
        List<List<CoreLabel>> pieces = new ArrayList<>();
        for (List<CoreLabel> labels : splitter.process(tokenizer.tokenize())) {
            for (int from = 0; from < labels.size(); from += MAX_TOKENS) {
                pieces.add(new ArrayList<>(labels.subList(from, Math.min(from + MAX_TOKENS, labels.size()))));
            }
        }
        return pieces;
    }

    private static Sentence sentence(
            int index, int offset, ReadableText readable, List<CoreLabel> labels, Morphology morphology) {
        List<Token> tokens = new ArrayList<>(labels.size());
        for (CoreLabel label : labels) {
            String lemma = morphology.lemma(label.word(), label.tag());
            tokens.add(new Token(
                    offset + readable.start(label.beginPosition()),
                    offset + readable.end(label.endPosition()),
                    label.word(),
                    lemma == null ? label.word() : lemma,
                    label.tag(),
                    entity(label.get(CoreAnnotations.AnswerAnnotation.class)),
                    Token.UNPARSED,
                    ""));
        }
        return new Sentence(
                index, tokens.get(0).start(), tokens.get(tokens.size() - 1).end(), false, tokens);
    }

    private static EntityType entity(String answer) {
        return switch (answer == null ? "O" : answer) {
            case "PERSON" -> EntityType.PERSON;
            case "ORGANIZATION" -> EntityType.ORGANISATION;
            case "LOCATION" -> EntityType.LOCATION;
            default -> EntityType.NONE;
        };
    }

    @Override
    public Sentence parse(Sentence sentence) {
        if (sentence.parsed() || sentence.tokens().size() > MAX_PARSED_TOKENS) {
            return sentence;
        }
        return new Sentence(sentence.index(), sentence.start(), sentence.end(), true, parser.parse(sentence.tokens()));
    }
}
