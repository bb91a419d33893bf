package org.ashlarsql.check;

import java.util.Set;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Frame;
import org.ashlarsql.tree.WindowNode;
import org.jspecify.annotations.Nullable;

/** Window functions stand where their rows are known, over a window that makes sense (SQL:2016, 6.10 and 7.15). */
final class WindowCheck {

    private static final Set<String> OF_AN_ORDER =
            Set.of("rank", "dense_rank", "percent_rank", "cume_dist", "ntile", "lag", "lead");
    private static final Set<String> OF_NO_FRAME =
            Set.of("rank", "dense_rank", "percent_rank", "cume_dist", "ntile", "lag", "lead", "row_number");

    private WindowCheck() {}

    static void check(ExprNode.Over over, Clause clause, @Nullable ExprNode inside) {
        if (inside != null) {
            throw refused(
                    over,
                    " stands inside " + ReadableSql.expression(inside)
                            + ", which is computed first; compute it in a derived table");
        }
        if (!clause.takesWindows()) {
            throw refused(
                    over,
                    " is computed over a window and can't stand in " + clause
                            + ", which is evaluated before; compute it in a derived table, select(...).as(\"t\")");
        }
        function(over);
        if (over.window().frame() != null) {
            frame(over, over.window(), over.window().frame());
        }
    }

    private static void function(ExprNode.Over over) {
        String name = over.function() instanceof ExprNode.Call call ? call.function() : "";
        if (OF_AN_ORDER.contains(name) && over.window().orderBy().isEmpty()) {
            throw refused(over, " depends on an order, but its window has none; give it one with orderBy(...)");
        }
        if (OF_NO_FRAME.contains(name) && over.window().frame() != null) {
            throw refused(
                    over,
                    " takes no frame, since it sees the whole partition; leave out rows(...), range(...) or"
                            + " groups(...)");
        }
    }

    private static void frame(ExprNode.Over over, WindowNode window, Frame frame) {
        if (frame.unit() == Frame.Unit.GROUPS && window.orderBy().isEmpty()) {
            throw refused(
                    over, " has a frame of groups, but no order to tell them by; give the window an orderBy(...)");
        }
        if (frame.unit() == Frame.Unit.RANGE
                && frame.hasOffset()
                && window.orderBy().size() != 1) {
            throw refused(
                    over,
                    " has a frame that is so far from the sort key, so the window needs exactly one item in"
                            + " orderBy(...)");
        }
    }

    private static CheckException refused(ExprNode.Over over, String why) {
        return new CheckException(ReadableSql.expression(over) + why);
    }
}
