package entente.job.command;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.report.ActorCard;
import entente.report.Explanation;
import entente.report.RunEvidence;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** An explanation for a program: one JSON object, named as the columns of the reports are. */
final class ExplainJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ExplainJson() {}

    static void print(
            PrintStream out, RunEvidence evidence, String actor, Optional<String> other, Explanation explanation) {
        ObjectNode answer = MAPPER.createObjectNode();
        answer.set("actor", actor(evidence, actor));
        other.ifPresent(id -> answer.set("with", actor(evidence, id)));
        explanation.card().ifPresent(card -> answer.set("card", card(evidence, card)));
        ArrayNode ties = answer.putArray("ties");
        explanation.ties().forEach(tie -> ties.add(tie(tie)));
        answer.put("moreTies", explanation.more());
        try {
            out.println(MAPPER.writeValueAsString(answer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode actor(RunEvidence evidence, String id) {
        return MAPPER.createObjectNode().put("id", id).put("label", evidence.label(id));
    }

    private static ObjectNode card(RunEvidence evidence, ActorCard card) {
        ObjectNode node = MAPPER.createObjectNode();
        node.set("allies", relations(evidence, card.allies()));
        node.set("critics", relations(evidence, card.critics()));
        node.set("contested", relations(evidence, card.contested()));
        ArrayNode months = node.putArray("months");
        card.months().forEach((month, stories) -> months.addObject()
                .put("month", month.toString())
                .put("stories", stories.all())
                .put("forStories", stories.agreeing())
                .put("againstStories", stories.opposing()));
        return node;
    }

    private static ArrayNode relations(RunEvidence evidence, List<RunEvidence.RelationRow> relations) {
        ArrayNode rows = MAPPER.createArrayNode();
        relations.forEach(relation -> rows.add(actor(evidence, relation.other())
                .put("agreements", relation.agreements())
                .put("disagreements", relation.disagreements())));
        return rows;
    }

    private static ObjectNode tie(Explanation.Tie tie) {
        RunEvidence.EdgeRow edge = tie.edge();
        ObjectNode node = MAPPER.createObjectNode()
                .put("id", edge.id())
                .put("source", edge.source())
                .put("target", edge.target())
                .put("label", edge.label())
                .put("kind", edge.kind().column())
                .put("weight", new BigDecimal(edge.weight()))
                .put("storyCount", Long.parseLong(edge.stories()));
        if (!edge.sign().isEmpty()) {
            node.put("sign", Integer.parseInt(edge.sign()))
                    .put("forStories", Long.parseLong(edge.forStories()))
                    .put("againstStories", Long.parseLong(edge.againstStories()));
        }
        ArrayNode sentences = node.putArray("sentences");
        for (RunEvidence.Sentence sentence : tie.sentences()) {
            ObjectNode one = sentences
                    .addObject()
                    .put("docId", sentence.article())
                    .put("storyId", sentence.story())
                    .put("date", sentence.date())
                    .put("source", sentence.source())
                    .put("url", sentence.url())
                    .put("file", sentence.file())
                    .put("record", sentence.record())
                    .put("sentence", sentence.words());
            if (!sentence.polarity().isEmpty()) {
                one.put("polarity", Integer.parseInt(sentence.polarity()));
            }
        }
        return node.put("moreSentences", tie.more()).put("sentencesAbove", tie.above());
    }
}
