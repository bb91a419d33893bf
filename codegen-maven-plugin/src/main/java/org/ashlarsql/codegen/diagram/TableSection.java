package org.ashlarsql.codegen.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ashlarsql.inspect.ColumnModel;
import org.ashlarsql.inspect.ComputedModel;
import org.ashlarsql.inspect.KeyModel;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.TableModel;
import org.ashlarsql.tree.ReferentialAction;
import org.jspecify.annotations.Nullable;

/** What a page says of a table. */
record TableSection(TableModel table, SchemaModel schema, Diagrams diagrams) {

    String html() {
        return "<section data-text=\"%s\">\n<h2 id=\"%s\"><span class=\"name\">%s</span> <small>%s</small></h2>\n"
                        .formatted(
                                Page.searched(table),
                                Markup.id("t-", table.name()),
                                Markup.line(table.name()),
                                table.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                + comment(table.comment())
                + "<table>\n<tr><th>Column</th><th>Type</th><th>NULL</th><th>Default</th><th>Comment</th></tr>\n"
                + table.columns().stream().map(this::column).collect(Collectors.joining())
                + "</table>\n" + facts() + picture() + "</section>\n";
    }

    private static String comment(@Nullable String comment) {
        return comment == null ? "" : "<p class=\"comment\">" + Markup.text(comment) + "</p>\n";
    }

    private String picture() {
        return diagrams.around(table)
                .map(svg -> "<div class=\"picture\">\n" + svg.inline() + "</div>\n")
                .orElse("");
    }

    private String column(ColumnModel column) {
        boolean key = Link.isPrimary(table, column);
        String name = "<span class=\"name%s\">%s</span>".formatted(key ? " key" : "", Markup.line(column.name()));
        return "<tr><td>%s%s</td><td>%s</td><td>%s</td><td>%s</td><td class=\"comment\">%s</td></tr>\n"
                .formatted(
                        name,
                        target(column),
                        type(column),
                        column.nullable() ? "yes" : "",
                        origin(column),
                        column.comment() == null ? "" : Markup.text(column.comment()));
    }

    /** Where a foreign key of the column leads. */
    private String target(ColumnModel column) {
        return table.foreignKeys().stream()
                .filter(key -> key.columns().equals(List.of(column.name())))
                .map(key -> " → " + link(key.referencedTable()))
                .collect(Collectors.joining());
    }

    private static String type(ColumnModel column) {
        String name = "<code>" + Markup.line(column.type().databaseName()) + "</code>";
        String labels = column.type().enumName();
        return labels == null
                ? name
                : name + " <a href=\"#%s\">%s</a>".formatted(Markup.id("e-", labels), Markup.line(labels));
    }

    private static String origin(ColumnModel column) {
        ComputedModel computed = column.computed();
        if (computed != null) {
            return "computed: <code>" + Markup.line(computed.sql()) + "</code>";
        }
        String byDefault = column.defaultSql();
        return column.identity() ? "numbered" : byDefault == null ? "" : "<code>" + Markup.line(byDefault) + "</code>";
    }

    private String facts() {
        var facts = new ArrayList<String>();
        Optional.ofNullable(table.primaryKey()).ifPresent(key -> facts.add("Primary key " + columns(key.columns())));
        for (KeyModel key : table.uniqueKeys()) {
            facts.add("Unique " + columns(key.columns()));
        }
        for (Link link : diagrams.links()) {
            if (link.from().equals(table)) {
                facts.add("Refers by " + columns(link.key().columns()) + " to "
                        + link(link.to().name()) + " " + columns(link.key().referencedColumns()) + actions(link));
            }
        }
        for (Link link : diagrams.links()) {
            if (link.to().equals(table)) {
                facts.add("Referred to by " + link(link.from().name()) + " "
                        + columns(link.key().columns()));
            }
        }
        table.indexes()
                .forEach(index -> facts.add("Index <span class=\"name\">" + Markup.line(index.name()) + "</span> <code>"
                        + Markup.line((index.kind() + " " + index.sql()).strip()) + "</code>"));
        table.checks().forEach(check -> facts.add("Check <code>" + Markup.line(check.sql()) + "</code>"));
        return facts.isEmpty()
                ? ""
                : "<ul>\n"
                        + facts.stream().map(fact -> "<li>" + fact + "</li>\n").collect(Collectors.joining())
                        + "</ul>\n";
    }

    private static String actions(Link link) {
        return action("on delete", link.key().onDelete())
                + action("on update", link.key().onUpdate());
    }

    private static String action(String when, ReferentialAction action) {
        return action == ReferentialAction.NO_ACTION
                ? ""
                : ", " + when + " " + action.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String columns(List<String> columns) {
        return "<code>(" + Markup.line(String.join(", ", columns)) + ")</code>";
    }

    private static String link(String name) {
        return "<a class=\"name\" href=\"#%s\">%s</a>".formatted(Markup.id("t-", name), Markup.line(name));
    }
}
