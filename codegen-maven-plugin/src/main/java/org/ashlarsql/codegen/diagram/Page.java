package org.ashlarsql.codegen.diagram;

import java.util.Locale;
import java.util.stream.Collectors;
import org.ashlarsql.inspect.EnumModel;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.TableModel;

/** A page about a schema that needs nothing but itself. */
record Page(SchemaModel schema, Diagrams diagrams) {

    private static final String HEAD = Resource.text("head.html");

    private static final String STYLE = Resource.text("page.css");

    private static final String SCRIPT = Resource.text("page.js");

    String html() {
        String name = Markup.line(schema.name());
        return HEAD + "<title>" + name + "</title>\n<style>\n" + STYLE + Svg.STYLE + "</style>\n</head>\n<body>\n"
                + navigation() + "<main>\n<h1>" + name + "</h1>\n<p class=\"soft\">" + summary() + "</p>\n"
                + "<div class=\"picture\">\n" + diagrams.whole(true).inline() + "</div>\n" + tables() + enums()
                + "</main>\n<script>\n" + SCRIPT + "</script>\n</body>\n</html>\n";
    }

    private String summary() {
        long columns = schema.tables().stream()
                .mapToLong(table -> table.columns().size())
                .sum();
        return Markup.line(schema.database()) + " · " + schema.tables().size() + " tables and views · " + columns
                + " columns · " + diagrams.links().size() + " foreign keys";
    }

    private String navigation() {
        String links = schema.tables().stream()
                .map(table -> "<li data-text=\"%s\"><a class=\"name\" href=\"#%s\">%s</a></li>\n"
                        .formatted(searched(table), Markup.id("t-", table.name()), Markup.line(table.name())))
                .collect(Collectors.joining());
        return "<nav>\n<input type=\"search\" placeholder=\"Search (press /)\" aria-label=\"Search\">\n<ul>\n" + links
                + "</ul>\n</nav>\n";
    }

    /** Names and comments of a table, by which it's found. */
    static String searched(TableModel table) {
        String columns = table.columns().stream()
                .map(column -> column.name() + " " + (column.comment() == null ? "" : column.comment()))
                .collect(Collectors.joining(" "));
        String comment = table.comment() == null ? "" : table.comment();
        return Markup.line((table.name() + " " + comment + " " + columns).toLowerCase(Locale.ROOT));
    }

    private String tables() {
        return schema.tables().stream()
                .map(table -> new TableSection(table, schema, diagrams).html())
                .collect(Collectors.joining());
    }

    private String enums() {
        return schema.enums().stream().map(Page::labels).collect(Collectors.joining());
    }

    private static String labels(EnumModel model) {
        String labels = model.labels().stream()
                .map(label -> "<code>" + Markup.line(label) + "</code>")
                .collect(Collectors.joining(", "));
        return "<section data-text=\"%s\">\n<h2 id=\"%s\"><span class=\"name\">%s</span> <small>enum</small></h2>\n<p>%s</p>\n</section>\n"
                .formatted(
                        Markup.line(model.name().toLowerCase(Locale.ROOT)),
                        Markup.id("e-", model.name()),
                        Markup.line(model.name()),
                        labels);
    }
}
