package org.ashlarsql.dsl;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.ashlarsql.render.ParameterException;
import org.ashlarsql.tree.RawNode;

/** A whole statement's text and what its names stand for so far. */
record RawSource(RawText text, Map<String, Object> values) {

    static RawSource of(String sql) {
        return new RawSource(RawText.named(sql), Map.of());
    }

    RawSource bind(String name, Object value) {
        if (!text.gaps().contains(name)) {
            throw new ParameterException("the raw statement has no parameter :" + name + "; it has "
                    + (text.gaps().isEmpty() ? "none" : new TreeSet<>(text.gaps())));
        }
        var more = new HashMap<>(values);
        more.put(name, value);
        return new RawSource(text, Map.copyOf(more));
    }

    RawNode node() {
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
