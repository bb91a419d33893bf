package org.ashlarsql.codegen.snapshot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Breaks JSON into lines: one for each column, key and index, so that a change of one is a change of its line. */
record Lines(JsonMapper mapper) {

    private static final int WIDTH = 240;

    String text(JsonNode root) {
        var text = new StringBuilder();
        write(root, "", text);
        return text.append('\n').toString();
    }

    private void write(JsonNode node, String indent, StringBuilder text) {
        String compact = inOneLine(node);
        if (!node.isContainerNode() || (!holdsObjects(node) && indent.length() + compact.length() <= WIDTH)) {
            text.append(compact);
            return;
        }
        String inner = indent + "  ";
        String separator = "\n";
        text.append(node.isArray() ? '[' : '{');
        for (Entry entry : entries(node)) {
            text.append(separator).append(inner).append(entry.name);
            write(entry.value, inner, text);
            separator = ",\n";
        }
        text.append('\n').append(indent).append(node.isArray() ? ']' : '}');
    }

    private record Entry(String name, JsonNode value) {}

    private List<Entry> entries(JsonNode node) {
        List<Entry> entries = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(value -> entries.add(new Entry("", value)));
        } else {
            for (Map.Entry<String, JsonNode> property : node.properties()) {
                entries.add(new Entry("\"" + property.getKey() + "\": ", property.getValue()));
            }
        }
        return entries;
    }

    /** Whether a list of objects is somewhere in it. */
    private static boolean holdsObjects(JsonNode node) {
        for (JsonNode child : node) {
            if ((node.isArray() && child.isObject()) || holdsObjects(child)) {
                return true;
            }
        }
        return false;
    }

    private String inOneLine(JsonNode node) {
        if (!node.isContainerNode()) {
            return scalar(node);
        }
        List<String> parts = entries(node).stream()
                .map(entry -> entry.name + inOneLine(entry.value))
                .toList();
        String all = String.join(", ", parts);
        return node.isArray() ? "[" + all + "]" : "{" + all + "}";
    }

    private String scalar(JsonNode node) {
        try {
            return mapper.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
