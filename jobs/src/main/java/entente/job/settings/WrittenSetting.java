package entente.job.settings;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import entente.job.ExitCode;
import entente.job.Failure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One setting as somebody wrote it.
 *
 * @param key with dots
 * @param value null where a group stands in its place
 * @param where it was written: a file and line, or the option
 */
record WrittenSetting(String key, JsonNode value, String where) {

    /** One given as {@code key=value}. */
    static WrittenSetting of(String override, JsonMapper mapper) {
        int equals = override.indexOf('=');
        if (equals < 1) {
            throw new Failure(ExitCode.USAGE, "--set takes key=value, got '" + override + "'");
        }
        return new WrittenSetting(
                override.substring(0, equals).strip(),
                value(override.substring(equals + 1).strip(), mapper),
                "--set");
    }

    private static JsonNode value(String text, JsonMapper mapper) {
        try {
            JsonNode node = mapper.readTree(text);
            return node == null || node.isMissingNode() ? TextNode.valueOf(text) : node;
        } catch (JsonProcessingException e) {
            // A bare word is a string: --set window=month.
            return TextNode.valueOf(text);
        }
    }

    /**
     * Those of a file, in its order.
     *
     * @param problems told what makes the file no settings at all
     */
    static List<WrittenSetting> in(Path file, JsonMapper mapper, List<String> problems) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            problems.add("'" + file + "' is not UTF-8: convert it");
            return List.of();
        } catch (IOException e) {
            problems.add("cannot read '" + file + "': give the path of a settings file with --settings");
            return List.of();
        }
        List<WrittenSetting> written = new ArrayList<>();
        try (JsonParser parser = mapper.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                problems.add("'" + file + "' must hold one JSON object: { \"level\": \"state\" }");
                return List.of();
            }
            group(parser, "", file, mapper, written);
            if (parser.nextToken() != null) {
                problems.add("'" + file + "' line " + parser.currentLocation().getLineNr()
                        + ": nothing may follow the closing bracket");
            }
        } catch (JsonProcessingException e) {
            problems.add("'" + file + "'" + place(e.getLocation())
                    + ": not JSON: see the commas, quotation marks and brackets before it");
        } catch (IOException e) {
            problems.add("cannot read '" + file + "': give the path of a settings file with --settings");
        }
        return written;
    }

    /** Nothing where the parser does not know: a number beyond all bounds has no place. */
    private static String place(JsonLocation where) {
        return where == null ? "" : " line " + where.getLineNr() + ", column " + where.getColumnNr();
    }

    private static void group(
            JsonParser parser, String prefix, Path file, JsonMapper mapper, List<WrittenSetting> written)
            throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = prefix + parser.currentName();
            String where = "'" + file + "' line " + parser.currentLocation().getLineNr();
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                written.add(new WrittenSetting(key, null, where));
                group(parser, key + ".", file, mapper, written);
            } else {
                written.add(new WrittenSetting(
                        key,
                        mapper.reader()
                                .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                                .readTree(parser),
                        where));
            }
        }
    }
}
