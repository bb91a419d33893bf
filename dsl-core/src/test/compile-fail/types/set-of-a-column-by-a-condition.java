// A condition isn't a value.
// jOOQ: works: a Condition is a Field<Boolean> here; UNKNOWN is stored as NULL
// Querydsl: works: a BooleanExpression is an Expression<Boolean>; UNKNOWN is stored as NULL
class Wrong extends Program {
    Object o = update(ANYTHING).set(ANYTHING.aBoolean.to(ANYTHING.anInteger.gt(3))); // error: Condition cannot be converted to Expr
}

class Right extends Program {
    Object o = update(ANYTHING).set(ANYTHING.aBoolean.to(ANYTHING.anInteger.gt(3).asExpr()));
}
