package org.ashlarsql.dsl;

import java.util.ArrayList;
import java.util.List;
import org.ashlarsql.check.CheckException;
import org.ashlarsql.expr.Binding;
import org.ashlarsql.expr.Condition;
import org.ashlarsql.expr.Projection;
import org.ashlarsql.schema.Table;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.MergeNode;
import org.ashlarsql.tree.MergeNode.Match;
import org.jspecify.annotations.Nullable;

/**
 * A MERGE: for each row of the source and of the table the first branch that fits it.
 *
 * <pre>{@code
 * mergeInto(STOCK).using(DELIVERY, STOCK.item.eq(DELIVERY.item))
 *     .whenMatched(DELIVERY.quantity.eq(0)).thenDelete()
 *     .whenMatched().thenUpdate(row -> row.set(STOCK.quantity.to(STOCK.quantity.plus(DELIVERY.quantity))))
 *     .whenNotMatched().thenInsert(row -> row.set(STOCK.item.to(DELIVERY.item)).set(STOCK.quantity.to(DELIVERY.quantity)))
 * }</pre>
 *
 * <pre>{@code
 * merge into stock using delivery on stock.item = delivery.item
 * when matched and delivery.quantity = ? then delete
 * when matched then update set quantity = stock.quantity + delivery.quantity
 * when not matched then insert (item, quantity) values (delivery.item, delivery.quantity)
 * }</pre>
 *
 * @param <T> the table
 */
public final class Merge<T extends Table<T, ?>> extends Command implements Conditional<Merge<T>> {

    private final Table<T, ?> table;
    private final MergeNode node;

    private Merge(Table<T, ?> table, MergeNode node, Sending sending) {
        super(sending);
        this.table = table;
        this.node = node;
    }

    static <T extends Table<T, ?>> Merge<T> of(Table<T, ?> table, MergeNode node) {
        return new Merge<>(table, node, Sending.plain());
    }

    @Override
    public MergeNode node() {
        return node;
    }

    Table<T, ?> table() {
        return table;
    }

    /** {@code when matched and conditions}: rows of the table that a row of the source meets. */
    public MatchedBranch<T> whenMatched(Condition... conditions) {
        return new MatchedBranch<>(this, Match.MATCHED, and(conditions));
    }

    /** {@code when not matched and conditions}: rows of the source that meet none of the table. */
    public NotMatchedBranch<T> whenNotMatched(Condition... conditions) {
        return new NotMatchedBranch<>(this, and(conditions));
    }

    /** {@code when not matched by source and conditions}: rows of the table that meet none of the source; from PostgreSQL 17 on. */
    public MatchedBranch<T> whenNotMatchedBySource(Condition... conditions) {
        return new MatchedBranch<>(this, Match.NOT_MATCHED_BY_SOURCE, and(conditions));
    }

    private static @Nullable ExprNode and(Condition... conditions) {
        return conditions.length == 0
                ? null
                : List.of(conditions).stream()
                        .reduce(Condition::and)
                        .orElseThrow()
                        .node();
    }

    Merge<T> with(MergeNode.When branch) {
        var branches = new ArrayList<>(node.branches());
        branches.add(branch);
        return new Merge<>(
                table,
                new MergeNode(node.table(), node.using(), node.on(), branches, node.returning()),
                sending().changed());
    }

    /** The same merge, which yields a row for each row that it changes; from PostgreSQL 17 on. */
    public <R extends @Nullable Object> Returning<R> returning(Projection<R> projection) {
        return Returning.of(this, node, projection);
    }

    /** This merge with a value for a parameter; what it was rendered to is kept. */
    public Merge<T> bind(Binding value) {
        return new Merge<>(table, node, sending().bind(value));
    }

    @Override
    public Merge<T> comment(String text) {
        return new Merge<>(table, node, sending().comment(text));
    }

    @Override
    void check() {
        if (node.branches().isEmpty()) {
            throw new CheckException(
                    "mergeInto(" + table
                            + ") does nothing; say what with whenMatched().thenUpdate(...) or whenNotMatched().thenInsert(...)");
        }
        super.check();
    }
}
