package org.ashlarsql.codegen.diagram;

import java.util.List;
import java.util.stream.Stream;
import org.ashlarsql.inspect.ColumnModel;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.TableModel;

/** An entity-relationship diagram in the language of Mermaid: https://mermaid.js.org/syntax/entityRelationshipDiagram.html. */
final class Mermaid {

    /** With more tables, only the columns of keys are shown; Mermaid refuses long texts. */
    private static final int WHOLE = 40;

    private Mermaid() {}

    static String of(SchemaModel schema) {
        var text = new StringBuilder("erDiagram\n");
        boolean keysOnly = schema.tables().size() > WHOLE;
        for (TableModel table : schema.tables()) {
            text.append("    ")
                    .append(id(table))
                    .append("[")
                    .append(quoted(table.name()))
                    .append("]");
            List<String> columns = table.columns().stream()
                    .filter(column -> !keysOnly || !keys(table, column).isEmpty())
                    .map(column -> "        " + column(table, column) + "\n")
                    .toList();
            text.append(columns.isEmpty() ? "\n" : " {\n" + String.join("", columns) + "    }\n");
        }
        for (Link link : Link.of(schema)) {
            text.append("    ").append(id(link.to())).append(link.optional() ? " |o--" : " ||--");
            text.append(link.single() ? "o| " : "o{ ").append(id(link.from())).append(" : ");
            text.append(quoted(String.join(", ", link.key().columns()))).append('\n');
        }
        return text.toString();
    }

    private static String id(TableModel table) {
        return Markup.id("t_", table.name());
    }

    /** Type and name are words there; what isn't is told behind them. */
    private static String column(TableModel table, ColumnModel column) {
        String name = word(column.name());
        String shown = name.equals(column.name()) ? "" : column.name();
        String comment = column.comment();
        String note = Stream.of(shown, comment == null ? "" : comment)
                .filter(one -> !one.isEmpty())
                .reduce((one, other) -> one + ": " + other)
                .orElse("");
        List<String> keys = keys(table, column);
        return word(column.type().databaseName()) + " " + name
                + (keys.isEmpty() ? "" : " " + String.join(", ", keys))
                + (note.isEmpty() ? "" : " " + quoted(note));
    }

    private static List<String> keys(TableModel table, ColumnModel column) {
        boolean unique =
                table.uniqueKeys().stream().anyMatch(key -> key.columns().equals(List.of(column.name())));
        return Stream.of(
                        Link.isPrimary(table, column) ? "PK" : "",
                        Link.isForeign(table, column) ? "FK" : "",
                        unique ? "UK" : "")
                .filter(key -> !key.isEmpty())
                .toList();
    }

    private static String word(String text) {
        String word = text.replaceAll("[^A-Za-z0-9_()\\[\\]-]+", "_");
        return word.matches("[A-Za-z].*") ? word : "x" + word;
    }

    /** What means something to Mermaid, or to the browser behind it, as the code that it takes for a character. */
    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            boolean plain = Character.isLetterOrDigit(c) || " .,:_-()[]!?/+*=".indexOf(c) >= 0;
            quoted.append(plain ? Character.toString(c) : Character.isWhitespace(c) ? " " : "#" + c + ";");
        });
        return quoted.append('"').toString();
    }
}
