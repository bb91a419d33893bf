package org.ashlarsql.expr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Frame;
import org.ashlarsql.tree.Frame.Exclusion;
import org.ashlarsql.tree.Frame.Unit;
import org.ashlarsql.tree.Name;
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
    public static final Window ALL = new Window(List.of(), List.of(), null);

    private final List<ExprNode> partitionBy;
    private final List<Ordering> orderBy;
    private final @Nullable Edges frame;
    private final @Nullable Name name;

    private Window(List<ExprNode> partitionBy, List<Ordering> orderBy, @Nullable Edges frame) {
        this(partitionBy, orderBy, frame, null);
    }

    private Window(List<ExprNode> partitionBy, List<Ordering> orderBy, @Nullable Edges frame, @Nullable Name name) {
        this.partitionBy = partitionBy;
        this.orderBy = orderBy;
        this.frame = frame;
        this.name = name;
    }

    /**
     * What this window is in the statement's tree.
     *
     * @throws IllegalArgumentException if its frame is so far from a sort key that isn't measured so
     */
    public WindowNode node() {
        return new WindowNode(
                name,
                partitionBy,
                orderBy.stream().map(Ordering::orderItem).toList(),
                frame == null ? null : frame.over(orderBy));
    }

    /** {@code partition by expressions}: only rows in which they're the same; further calls add expressions. */
    public Window partitionBy(Expr<?, ?>... expressions) {
        var all = new ArrayList<>(partitionBy);
        Arrays.stream(expressions).map(Expr::node).forEach(all::add);
        return new Window(all, orderBy, frame);
    }

    /** {@code order by items}; further calls add items behind. */
    public Window orderBy(Ordering... items) {
        var all = new ArrayList<>(orderBy);
        all.addAll(Arrays.asList(items));
        return new Window(partitionBy, all, frame);
    }

    /** {@code rows between start and end}: bounds are counted in rows. */
    public Window rows(FrameStart start, FrameEnd end) {
        return frame(Unit.ROWS, start, end);
    }

    /**
     * {@code range between start and end}: bounds are values away from the current row's sort key, so that the window is
     * sorted by one item. All rows that sort like the current row belong to it.
     *
     * <pre>{@code
     * partitionBy(RENTAL.customerId).orderBy(RENTAL.rentedOn.asc()).range(preceding(7, DateUnit.DAY), currentRow())
     * }</pre>
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
        return new Window(partitionBy, orderBy, frame, Name.of(name));
    }

    private Window frame(Unit unit, FrameStart start, FrameEnd end) {
        if (start.edge().compareTo(end.edge()) > 0) {
            throw new IllegalArgumentException("a frame between " + start + " and " + end
                    + " ends before it starts; give the bounds the other way round");
        }
        return framed(new Edges(unit, start, end, frame == null ? Exclusion.NO_OTHERS : frame.exclusion));
    }

    private Window exclude(Exclusion exclusion) {
        if (frame == null) {
            throw new IllegalStateException(
                    "EXCLUDE belongs to a frame; call rows(...), range(...) or groups(...) first");
        }
        return framed(new Edges(frame.unit, frame.start, frame.end, exclusion));
    }

    private Window framed(Edges edges) {
        return new Window(partitionBy, orderBy, edges);
    }

    /** A frame whose bounds aren't measured yet: what they count depends on what the window is sorted by. */
    private record Edges(Unit unit, FrameStart start, FrameEnd end, Exclusion exclusion) {

        Frame over(List<Ordering> orderBy) {
            if (unit != Unit.RANGE) {
                return new Frame(unit, start.counted(), end.counted(), exclusion);
            }
            Expr<?, ?> key = orderBy.size() == 1 ? expression(orderBy.get(0)) : null;
            return new Frame(unit, start.from(key), end.from(key), exclusion);
        }

        private static Expr<?, ?> expression(Ordering ordering) {
            return ordering instanceof SortKey<?> key ? key.expression() : (Expr<?, ?>) ordering;
        }
    }
}
