package org.ashlarsql.codegen.diagram;

import java.util.ArrayList;
import java.util.List;
import org.ashlarsql.inspect.ColumnModel;
import org.ashlarsql.inspect.TableKind;
import org.ashlarsql.inspect.TableModel;

/**
 * A table as it's drawn: its name above lines for its columns.
 *
 * @param more how many columns aren't shown
 */
record Box(TableModel table, List<ColumnModel> shown, int more) {

    static final int HEADER = 28;
    static final int LINE = 20;
    static final int PADDING = 12;

    private static final int LONGEST = 34;
    private static final double LETTER = 7.3;

    /** The detail of a diagram. */
    enum Detail {
        /** Up to so many columns that a box stays readable. */
        COLUMNS,
        KEYS,
        NAMES
    }

    private static final int COLUMNS = 24;

    static Box of(TableModel table, Detail detail) {
        var shown = new ArrayList<ColumnModel>();
        for (ColumnModel column : table.columns()) {
            boolean key = Link.isPrimary(table, column) || Link.isForeign(table, column);
            boolean wanted = switch (detail) {
                case COLUMNS -> key || shown.size() < COLUMNS;
                case KEYS -> key;
                case NAMES -> false;
            };
            if (wanted) {
                shown.add(column);
            }
        }
        return new Box(table, shown, detail == Detail.COLUMNS ? table.columns().size() - shown.size() : 0);
    }

    int lines() {
        return shown.size() + (more > 0 ? 1 : 0);
    }

    double height() {
        return HEADER + lines() * LINE + (lines() > 0 ? 6 : 0);
    }

    double width() {
        int longest = shown.stream()
                .mapToInt(column -> length(name(column)) + length(type(column)) + 4)
                .max()
                .orElse(0);
        return Math.max(90, Math.max(longest, length(title()) + 2) * LETTER + 2 * PADDING);
    }

    /** The middle of a column's line; that of the name where the column isn't shown. */
    double middle(String column) {
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).name().equals(column)) {
                return HEADER + i * LINE + LINE / 2.0 + 3;
            }
        }
        return HEADER / 2.0;
    }

    String title() {
        return cut(table.name());
    }

    String name(ColumnModel column) {
        return cut(column.name());
    }

    String type(ColumnModel column) {
        return cut(column.type().databaseName().replace("character varying", "varchar"))
                + (column.nullable() && table.kind() == TableKind.TABLE ? "?" : "");
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    /** Wide letters count twice. */
    private static int length(String text) {
        return text.codePoints().map(c -> c >= 0x1100 ? 2 : 1).sum();
    }
}
