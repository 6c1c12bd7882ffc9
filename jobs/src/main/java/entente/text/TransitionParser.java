package entente.text;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.Classifier;
import edu.stanford.nlp.parser.nndep.Configuration;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.parser.nndep.ParsingSystem;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * Stanford's transition parser for basic Universal Dependencies (Chen and Manning 2014): arc-standard, greedy. Its model, its
 * features and its transitions are the library's; scores come from {@link TransitionScores}, since the library's own way takes
 * most of the time of reading. The library keeps the model to itself, so two of its fields are read by name.
 */
final class TransitionParser {

    private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj");

    private final DependencyParser trained;
    private final ParsingSystem system;
    private final TransitionScores scores;
    private final List<String> transitions;

    private TransitionParser(DependencyParser trained) {
        this.trained = trained;
        this.system = field(DependencyParser.class, "system", trained, ParsingSystem.class);
        this.scores = new TransitionScores(field(DependencyParser.class, "classifier", trained, Classifier.class));
        this.transitions = new ArrayList<>();
        for (Object transition : field(ParsingSystem.class, "transitions", system, List.class)) {
            transitions.add((String) transition);
        }
    }

    /** Loads a model of the library from the class path. */
    static TransitionParser load(String model) {
        Properties properties = new Properties();
        properties.setProperty("numPreComputed", "0");
        return new TransitionParser(DependencyParser.loadFromModelFile(model, properties));
    }

    private static <T> T field(Class<?> owner, String name, Object of, Class<T> type) {
        try {
            Field field = owner.getDeclaredField(name);
            field.setAccessible(true);
            return type.cast(field.get(of));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this version of CoreNLP has no " + owner.getSimpleName() + "." + name, e);
        }
    }

    /** The tokens of a sentence with heads and relations; every token has one. */
    List<Token> parse(List<Token> tokens) {
        Configuration state = system.initialConfiguration(labelled(tokens));
        // Every word is shifted once and reduced once.
        for (int step = 0; step < 2 * tokens.size(); step++) {
            system.apply(state, next(state));
        }
        List<Token> tree = new ArrayList<>(tokens.size());
        for (int i = 1; i <= tokens.size(); i++) {
            int head = state.getHead(i);
            tree.add(tokens.get(i - 1).governedBy(head - 1, relation(state, i)));
        }
        return tree;
    }

    /** The relation of a word to its head; of a subject it says when the head has an auxiliary of the passive. */
    private static String relation(Configuration state, int word) {
        String label = state.getHead(word) == 0 ? "root" : state.getLabel(word);
        return SUBJECTS.contains(label) && isPassive(state, state.getHead(word)) ? label + ":pass" : label;
    }

    private static boolean isPassive(Configuration state, int verb) {
        for (int i = 1; i <= state.getSentenceSize(); i++) {
            if (state.getHead(i) == verb && state.getLabel(i).equals("aux:pass")) {
                return true;
            }
        }
        return false;
    }

    /** The best transition that the state allows, the first of equals. */
    private String next(Configuration state) {
        float[] score = scores.of(features(state));
        String best = null;
        float most = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.transitions(); i++) {
            if (score[i] > most && system.canApply(state, transitions.get(i))) {
                most = score[i];
                best = transitions.get(i);
            }
        }
        return best;
    }

    private int[] features(Configuration state) {
        List<Integer> symbols = trained.getFeatures(state);
        int[] features = new int[symbols.size()];
        for (int i = 0; i < features.length; i++) {
            features[i] = symbols.get(i);
        }
        return features;
    }

    /** The sentence as the library takes it. */
    static CoreMap labelled(List<Token> tokens) {
        List<CoreLabel> labels = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            CoreLabel label = new CoreLabel();
            label.setWord(token.word());
            label.setValue(token.word());
            label.setTag(token.tag());
            label.setIndex(labels.size() + 1);
            labels.add(label);
        }
        CoreMap sentence = new ArrayCoreMap(1);
        sentence.set(CoreAnnotations.TokensAnnotation.class, labels);
        return sentence;
    }
}
