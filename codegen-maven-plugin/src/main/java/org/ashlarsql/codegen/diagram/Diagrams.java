package org.ashlarsql.codegen.diagram;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.TableModel;

/** Chooses what a picture shows, so that it stays readable. */
record Diagrams(SchemaModel schema, List<Link> links) {

    /** More tables than these are shown by their keys, and more than those by their names alone. */
    private static final int WHOLE = 30;

    private static final int KEYS = 60;
    private static final int NEIGHBOURS = 16;

    static Diagrams of(SchemaModel schema) {
        return new Diagrams(schema, Link.of(schema));
    }

    /** All tables. */
    Svg whole(boolean linked) {
        int count = schema.tables().size();
        Box.Detail detail = count > KEYS ? Box.Detail.NAMES : count > WHOLE ? Box.Detail.KEYS : Box.Detail.COLUMNS;
        return draw(schema.tables(), links, detail, "The tables of " + schema.name(), linked);
    }

    /** A table and those next to it, where the picture of all doesn't show the columns. */
    Optional<Svg> around(TableModel table) {
        if (schema.tables().size() <= WHOLE) {
            return Optional.empty();
        }
        Set<TableModel> near = new LinkedHashSet<>();
        near.add(table);
        for (Link link : links) {
            if (near.size() < NEIGHBOURS && link.from().equals(table)) {
                near.add(link.to());
            }
        }
        for (Link link : links) {
            if (near.size() < NEIGHBOURS && link.to().equals(table)) {
                near.add(link.from());
            }
        }
        if (near.size() < 2) {
            return Optional.empty();
        }
        List<Link> own = links.stream()
                .filter(link -> link.from().equals(table) || link.to().equals(table))
                .toList();
        return Optional.of(draw(List.copyOf(near), own, Box.Detail.KEYS, "The tables next to " + table.name(), true));
    }

    private static Svg draw(
            List<TableModel> tables, List<Link> links, Box.Detail detail, String title, boolean linked) {
        List<Box> boxes = tables.stream().map(table -> Box.of(table, detail)).toList();
        return new Svg(Layout.of(boxes, links), title, linked);
    }
}
