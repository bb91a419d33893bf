package org.ashlarsql.expr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Frame;
import org.ashlarsql.tree.Frame.Exclusion;
import org.ashlarsql.tree.Frame.Unit;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.OrderItem;
import org.ashlarsql.tree.WindowNode;
import org.jspecify.annotations.Nullable;

/**
 * The rows that an aggregate or a window function is computed over, for each row of a query.
 *
 * <pre>{@code
 * sum(FILM.length).over(partitionBy(FILM.languageId).orderBy(FILM.title.asc()).rows(preceding(2), currentRow()))
 * }</pre>
 *
 * <pre>{@code
 * sum(film.length) over (partition by film.language_id order by film.title rows between ? preceding and current row)
 * }</pre>
 *
 * <p>Without a frame it's the whole partition where there's no order, else all rows up to the current one and those that
 * sort like it.
 */
public final class Window {

    /** All rows of a query. */
    public static final Window ALL = new Window(WindowNode.ALL);

    private final WindowNode node;

    private Window(WindowNode node) {
        this.node = node;
    }

    /** What this window is in the statement's tree. */
    public WindowNode node() {
        return node;
    }

    /** {@code partition by expressions}: only rows in which they're the same; further calls add expressions. */
    public Window partitionBy(Expr<?, ?>... expressions) {
        var all = new ArrayList<>(node.partitionBy());
        Arrays.stream(expressions).map(Expr::node).forEach(all::add);
        return of(all, node.orderBy(), node.frame());
    }

    /** {@code order by items}; further calls add items behind. */
    public Window orderBy(Ordering... items) {
        var all = new ArrayList<>(node.orderBy());
        Arrays.stream(items).map(Ordering::orderItem).forEach(all::add);
        return of(node.partitionBy(), all, node.frame());
    }

    /** {@code rows between start and end}: bounds are counted in rows. */
    public Window rows(FrameStart start, FrameEnd end) {
        return frame(Unit.ROWS, start, end);
    }

    /**
     * {@code range between start and end}: bounds are values away from the current row's sort key, so that the window is
     * sorted by one item. All rows that sort like the current row belong to it.
     */
    public Window range(FrameStart start, FrameEnd end) {
        return frame(Unit.RANGE, start, end);
    }

    /** {@code groups between start and end}: bounds are counted in groups of rows that sort alike. PostgreSQL, SQLite. */
    public Window groups(FrameStart start, FrameEnd end) {
        return frame(Unit.GROUPS, start, end);
    }

    /** {@code exclude current row}: the frame without the current row. PostgreSQL, SQLite. */
    public Window excludeCurrentRow() {
        return exclude(Exclusion.CURRENT_ROW);
    }

    /** {@code exclude group}: the frame without the current row and those that sort like it. PostgreSQL, SQLite. */
    public Window excludeGroup() {
        return exclude(Exclusion.GROUP);
    }

    /** {@code exclude ties}: the frame without the rows that sort like the current one. PostgreSQL, SQLite. */
    public Window excludeTies() {
        return exclude(Exclusion.TIES);
    }

    /**
     * This window under a name, by which all that is computed over it refers to it: {@code window name as (...)} is written
     * once. What is made of it by further calls is another window without a name.
     */
    public Window named(String name) {
        return new Window(new WindowNode(Name.of(name), node.partitionBy(), node.orderBy(), node.frame()));
    }

    private Window frame(Unit unit, FrameStart start, FrameEnd end) {
        if (start.bound().edge().compareTo(end.bound().edge()) > 0) {
            throw new IllegalArgumentException("a frame between " + start + " and " + end
                    + " ends before it starts; give the bounds the other way round");
        }
        Exclusion exclusion =
                node.frame() == null ? Exclusion.NO_OTHERS : node.frame().exclusion();
        return of(node.partitionBy(), node.orderBy(), new Frame(unit, start.bound(), end.bound(), exclusion));
    }

    private Window exclude(Exclusion exclusion) {
        Frame frame = node.frame();
        if (frame == null) {
            throw new IllegalStateException(
                    "EXCLUDE belongs to a frame; call rows(...), range(...) or groups(...) first");
        }
        return of(node.partitionBy(), node.orderBy(), new Frame(frame.unit(), frame.start(), frame.end(), exclusion));
    }

    private static Window of(List<ExprNode> partitionBy, List<OrderItem> orderBy, @Nullable Frame frame) {
        return new Window(new WindowNode(null, partitionBy, orderBy, frame));
    }
}
