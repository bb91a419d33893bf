package org.ashlarsql.dsl;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.ashlarsql.render.ParameterException;
import org.ashlarsql.tree.RawNode;

/**
 * A whole statement's text and what its names stand for so far.
 *
 * @param semicolons whether there may be several in it
 */
record RawSource(RawText text, Map<String, Object> values, boolean semicolons) {

    static RawSource of(String sql) {
        return new RawSource(RawText.named(sql), Map.of(), false);
    }

    RawSource bind(String name, Object value) {
        if (!text.gaps().contains(name)) {
            throw new ParameterException("the raw statement has no parameter :" + name + "; it has "
                    + (text.gaps().isEmpty() ? "none" : new TreeSet<>(text.gaps())));
        }
        var more = new HashMap<>(values);
        more.put(name, value);
        return new RawSource(text, Map.copyOf(more), semicolons);
    }

    RawSource withSemicolons() {
        return new RawSource(text, values, true);
    }

    RawNode node() {
        if (!semicolons) {
            text.requireOneStatement(", or withSemicolons() where they are inside of one, as in a trigger's body");
        }
        return new RawNode(RawArguments.fill(text, gap -> value(text.gaps().get(gap))));
    }

    private Object value(String name) {
        Object value = values.get(name);
        if (value == null) {
            throw new ParameterException("parameter :" + name + " of the raw statement has no value; give it one with"
                    + " bind(\"" + name + "\", value)");
        }
        return value;
    }
}
