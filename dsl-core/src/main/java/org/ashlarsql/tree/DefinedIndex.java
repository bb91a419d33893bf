package org.ashlarsql.tree;

import java.util.List;
import org.ashlarsql.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * All that CREATE INDEX needs but the table.
 *
 * @param kind nothing, or what stands between CREATE and INDEX: {@code unique}
 * @param parts empty where {@code own} is all that is known
 * @param where which rows are in it, or null for all
 * @param own what stands behind the table's name in the words of {@code database}, or null
 * @param database whose words these are
 */
public record DefinedIndex(
        Name name,
        String kind,
        List<Part> parts,
        @Nullable ExprNode where,
        @Nullable String own,
        String database) {

    public DefinedIndex {
        parts = List.copyOf(parts);
    }

    /** A column or an expression that rows are found by. */
    public record Part(ExprNode expression, @Nullable SqlType<?> type, boolean descending) {}
}
