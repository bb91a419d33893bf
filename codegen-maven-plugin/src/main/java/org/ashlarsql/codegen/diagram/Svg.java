package org.ashlarsql.codegen.diagram;

import java.util.List;
import java.util.Locale;
import org.ashlarsql.inspect.ColumnModel;
import org.ashlarsql.inspect.TableKind;
import org.ashlarsql.inspect.TableModel;

/**
 * Draws a layout. Colours are attributes, for programs that know no style sheets, and in a style sheet for the dark.
 *
 * @param linked whether names lead to the tables of the page around
 */
record Svg(Layout layout, String title, boolean linked) {

    private static final String FONT =
            "ui-monospace, SFMono-Regular, Menlo, Consolas, &quot;DejaVu Sans Mono&quot;, monospace";

    static final String STYLE = Resource.text("picture.css");

    /** The picture as a file. */
    String file() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element("<style>" + STYLE + "</style>\n");
    }

    /** The picture inside a page that has the style sheet. */
    String inline() {
        return element("");
    }

    private String element(String style) {
        var out = new StringBuilder();
        String width = number(layout.width());
        String height = number(layout.height());
        out.append(
                "<svg class=\"er\" xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\" font-family=\"%s\" font-size=\"12\" role=\"img\">\n"
                        .formatted(width, height, width, height, FONT));
        out.append("<title>").append(Markup.line(title)).append("</title>\n").append(style);
        out.append("<rect class=\"er-page\" width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        layout.lines().forEach(line -> line(line, out));
        layout.boxes().forEach(box -> box(box, out));
        return out.append("</svg>\n").toString();
    }

    private void box(Layout.Placed placed, StringBuilder out) {
        Box box = placed.box();
        TableModel table = box.table();
        boolean view = table.kind() != TableKind.TABLE;
        String w = number(box.width());
        out.append("<g transform=\"translate(%s %s)\">\n".formatted(number(placed.x()), number(placed.y())));
        out.append(
                "<rect class=\"er-box\" width=\"%s\" height=\"%s\" rx=\"5\" fill=\"#ffffff\" stroke=\"#aab4c3\"%s/>\n"
                        .formatted(w, number(box.height()), view ? " stroke-dasharray=\"5 3\"" : ""));
        String head =
                "<path class=\"er-head%s\" d=\"M0.5 %s V5.5 A5 5 0 0 1 5.5 0.5 H%s A5 5 0 0 1 %s 5.5 V%s Z\" fill=\"%s\"/>\n";
        double right = box.width() - 0.5;
        int bottom = box.lines() == 0 ? Box.HEADER - 1 : Box.HEADER;
        out.append(head.formatted(
                view ? " er-view" : "",
                bottom,
                number(right - 5),
                number(right),
                bottom,
                view ? "#ebe4f7" : "#dfeaf8"));
        String name = "<text class=\"er-title\" x=\"%s\" y=\"18\" font-weight=\"bold\" fill=\"#1d2733\">%s</text>"
                .formatted(Box.PADDING, Markup.line(box.title()));
        out.append(linked ? "<a href=\"#%s\">%s</a>\n".formatted(Markup.id("t-", table.name()), name) : name + "\n");
        for (int i = 0; i < box.shown().size(); i++) {
            column(box, box.shown().get(i), Box.HEADER + i * Box.LINE + 17, out);
        }
        if (box.more() > 0) {
            out.append("<text class=\"er-more\" x=\"%s\" y=\"%s\" fill=\"#6b7685\">… %s more</text>\n"
                    .formatted(Box.PADDING, Box.HEADER + box.shown().size() * Box.LINE + 17, box.more()));
        }
        out.append("</g>\n");
    }

    private static void column(Box box, ColumnModel column, int y, StringBuilder out) {
        boolean key = Link.isPrimary(box.table(), column);
        boolean reference = Link.isForeign(box.table(), column);
        String css = key ? " er-key" : reference ? " er-ref" : "";
        String fill = key ? "#8a5a00" : reference ? "#1f5fae" : "#1d2733";
        out.append("<text class=\"er-name%s\" x=\"%s\" y=\"%s\" fill=\"%s\"%s>%s</text>"
                .formatted(
                        css, Box.PADDING, y, fill, key ? " font-weight=\"bold\"" : "", Markup.line(box.name(column))));
        out.append("<text class=\"er-type\" x=\"%s\" y=\"%s\" text-anchor=\"end\" fill=\"#6b7685\">%s</text>\n"
                .formatted(number(box.width() - Box.PADDING), y, Markup.line(box.type(column))));
    }

    private static void line(Layout.Line line, StringBuilder out) {
        List<Layout.Point> points = line.points();
        if (points.size() < 2) {
            return;
        }
        var path = new StringBuilder("M").append(at(points.get(0)));
        for (int i = 1; i < points.size() - 1; i++) {
            corner(points.get(i - 1), points.get(i), points.get(i + 1), path);
        }
        path.append(" L").append(at(points.get(points.size() - 1)));
        String dashes = line.link().optional() ? " stroke-dasharray=\"4 3\"" : "";
        out.append(
                "<path class=\"er-line\" d=\"%s\" fill=\"none\" stroke=\"#8592a6\" stroke-width=\"1.2\"%s><title>%s</title></path>\n"
                        .formatted(path, dashes, Markup.line(title(line.link()))));
        Layout.Point start = points.get(0);
        Layout.Point end = points.get(points.size() - 1);
        String many = line.link().single()
                ? "M%s %s v8".formatted(number(start.x() + 6), number(start.y() - 4))
                : "M%s %s l9 4 l-9 4".formatted(number(start.x()), number(start.y() - 4));
        boolean fromTheRight = points.get(points.size() - 2).x() > end.x();
        out.append("<path class=\"er-end\" d=\"%s M%s %s v8\" fill=\"none\" stroke=\"#8592a6\" stroke-width=\"1.2\"/>\n"
                .formatted(many, number(end.x() + (fromTheRight ? 6 : -6)), number(end.y() - 4)));
    }

    private static String title(Link link) {
        return link.from().name() + " (" + String.join(", ", link.key().columns()) + ") → "
                + link.to().name() + " (" + String.join(", ", link.key().referencedColumns()) + ")";
    }

    /** A rounded corner. */
    private static void corner(Layout.Point before, Layout.Point corner, Layout.Point after, StringBuilder path) {
        path.append(" L").append(at(towards(corner, before)));
        path.append(" Q").append(at(corner)).append(' ').append(at(towards(corner, after)));
    }

    private static Layout.Point towards(Layout.Point from, Layout.Point to) {
        double distance = Math.hypot(to.x() - from.x(), to.y() - from.y());
        double share = distance == 0 ? 0 : Math.min(5, distance / 2) / distance;
        return new Layout.Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
    }

    private static String at(Layout.Point point) {
        return number(point.x()) + " " + number(point.y());
    }

    private static String number(double value) {
        double rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded)
                ? Long.toString((long) rounded)
                : String.format(Locale.ROOT, "%.1f", rounded);
    }
}
