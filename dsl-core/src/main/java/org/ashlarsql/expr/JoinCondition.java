package org.ashlarsql.expr;

/** What joins two items of FROM: a {@link Condition}, or {@link Using} for columns of one name. */
public sealed interface JoinCondition permits Condition, Using {}
