package org.ashlarsql.runtime;

import java.util.List;
import org.ashlarsql.dsl.Select;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Tail;
import org.jspecify.annotations.Nullable;

/** Reads pages. */
final class Pages {

    private Pages() {}

    static <R extends @Nullable Object> Page<R> page(Executor executor, Select<R> query) {
        Tail tail = query.node().tail();
        if (tail.limit() == null) {
            throw new IllegalArgumentException(
                    "page(...) takes a query with limit(...), and offset(...) for the pages behind"
                            + " the first: query.limit(20).offset(40); use list(...) for all rows");
        }
        long limit = number(tail.limit());
        long offset = tail.offset() == null ? 0 : number(tail.offset());
        List<R> rows = executor.list(query);
        boolean tells = rows.size() < limit && (offset == 0 || !rows.isEmpty());
        long total = tells ? offset + rows.size() : executor.count(query.withTail(all -> Tail.NONE));
        return new Page<>(rows, offset, total);
    }

    private static long number(ExprNode node) {
        if (node instanceof ExprNode.Bind<?> bind && bind.value() instanceof Number number) {
            return number.longValue();
        }
        throw new IllegalArgumentException("page(...) takes a query whose limit and offset are numbers, limit(20), not"
                + " parameters: the statement that counts all rows has none of these");
    }
}
