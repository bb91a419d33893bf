package org.ashlarsql.codegen.snapshot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.ashlarsql.inspect.SchemaModel;

/**
 * The JSON of schemas. It follows the records of the model: their components are its properties, and what is null,
 * false, an empty list or an unknown number isn't written.
 */
final class SnapshotText {

    /** Grows when a file of the format before would be misread. */
    private static final int FORMAT = 1;

    private static final JsonMapper MAPPER = RecordMapper.make();

    private SnapshotText() {}

    static String of(List<SchemaModel> schemas) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("format", FORMAT);
        root.set("schemas", Spare.pruned(MAPPER.valueToTree(schemas)));
        return new Lines(MAPPER).text(root);
    }

    static List<SchemaModel> parse(String text) throws JsonProcessingException {
        JsonNode root = MAPPER.readTree(text);
        JsonNode format = root.path("format");
        if (!format.isInt()) {
            throw new UnknownFormatException("is no snapshot of a schema: it doesn't begin with its \"format\".");
        }
        if (format.intValue() != FORMAT) {
            throw new UnknownFormatException("has the format " + format.intValue() + ", and this version of the plugin"
                    + " knows " + FORMAT + " alone.");
        }
        if (Spare.holdsNull(root)) {
            throw new UnknownFormatException("is no snapshot of a schema: something in it is null.");
        }
        // As text again, so that what is wrong is told with its line; the format above was looked for first.
        Enclosed enclosed = MAPPER.readValue(text, Enclosed.class);
        return enclosed.schemas();
    }

    /** All of the file. */
    private record Enclosed(int format, List<SchemaModel> schemas) {}
}
