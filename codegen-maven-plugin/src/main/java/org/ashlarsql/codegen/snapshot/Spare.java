package org.ashlarsql.codegen.snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Leaves out what says nothing, so that lines are short and a new component of a record changes no file. */
final class Spare {

    private Spare() {}

    /** The node without properties that are null, false, an empty list or -1, which is an unknown number here. */
    static JsonNode pruned(JsonNode node) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                if (saysNothing(object.path(name))) {
                    object.remove(name);
                }
            }
        }
        node.forEach(Spare::pruned);
        return node;
    }

    /** Whether something is null, where it would have been left out. */
    static boolean holdsNull(JsonNode node) {
        for (JsonNode child : node) {
            if (child.isNull() || holdsNull(child)) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysNothing(JsonNode node) {
        return node.isNull()
                || (node.isBoolean() && !node.booleanValue())
                || (node.isArray() && node.isEmpty())
                || (node.isInt() && node.intValue() == -1);
    }
}
