package org.ashlarsql.expr;

import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/** A number of whatever type: {@code FILM.length.times(FILM.price)} takes an integer and a decimal. */
public interface AnyNum {

    /** What it is in the statement's tree. */
    ExprNode node();

    /** The type of its values. */
    SqlType<? extends Number> sqlType();
}
