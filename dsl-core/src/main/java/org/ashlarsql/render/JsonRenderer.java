package org.ashlarsql.render;

import java.util.List;
import java.util.regex.Pattern;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.JsonStep;
import org.ashlarsql.type.JsonText;

/** Writes paths into JSON documents as the SQL standard has them; dialects override what they say otherwise. */
abstract class JsonRenderer extends ExprRenderer {

    private static final Pattern PLAIN_KEY = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    JsonRenderer(Dialect dialect, SqlWriter out) {
        super(dialect, out);
    }

    @Override
    public SqlWriter visitJsonPath(ExprNode.JsonPath node) {
        if (!node.text()) {
            return jsonPath(node);
        }
        ExprNode value = new ExprNode.JsonPath(node.operand(), node.steps(), false);
        return visitCall(new ExprNode.Call("json_text", List.of(value)));
    }

    /** Writes a path to a JSON value. */
    protected SqlWriter jsonPath(ExprNode.JsonPath node) {
        out.sql("json_query(");
        node.operand().accept(this).sql(", ");
        return out.sql(literal(jsonSteps(node.steps()))).sql(")");
    }

    /** A path as text: {@code $.name[0]}. */
    protected final String jsonSteps(List<JsonStep> steps) {
        var text = new StringBuilder("$");
        for (JsonStep step : steps) {
            text.append(
                    step instanceof JsonStep.Key key
                            ? "." + jsonKey(key.name())
                            : "[" + jsonPosition(((JsonStep.Index) step).position()) + "]");
        }
        return text.toString();
    }

    /** The key of an object as a path writes it. */
    protected String jsonKey(String key) {
        return PLAIN_KEY.matcher(key).matches() ? key : JsonText.quoted(key);
    }

    /** The place in an array as a path writes it. */
    protected final String jsonPosition(int position) {
        return position < 0 ? fromJsonEnd(position) : String.valueOf(position);
    }

    /** The place counted from an array's end, -1 being the last, as a path writes it. */
    protected String fromJsonEnd(int position) {
        return position == -1 ? "last" : "last" + (position + 1);
    }
}
