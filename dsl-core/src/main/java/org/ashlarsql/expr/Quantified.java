package org.ashlarsql.expr;

import org.ashlarsql.tree.Quantifier;

/**
 * The rows of a query of one column, to be compared with: {@code any(select(...))} or {@code all(select(...))}.
 *
 * @param <V> the value that is compared
 * @param quantifier for how many of the rows the comparison has to hold
 */
public record Quantified<V>(Quantifier quantifier, Subquery<V> query) {}
