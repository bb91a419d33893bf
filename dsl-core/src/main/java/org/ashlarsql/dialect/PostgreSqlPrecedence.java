package org.ashlarsql.dialect;

import org.ashlarsql.render.FunctionTable;
import org.ashlarsql.render.Precedence;
import org.ashlarsql.tree.ExprNode;

/** How tight PostgreSQL binds: https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-PRECEDENCE */
final class PostgreSqlPrecedence extends Precedence {

    PostgreSqlPrecedence(FunctionTable functions) {
        super(functions);
    }

    /** An arrow binds as every operator without a level of its own. */
    @Override
    public Integer visitJsonPath(ExprNode.JsonPath node) {
        return CONCATENATION;
    }
}
