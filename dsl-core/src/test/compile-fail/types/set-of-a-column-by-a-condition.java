// A condition isn't a value.
class Wrong extends Program {
    Object o = update(ANYTHING).set(ANYTHING.aBoolean, ANYTHING.anInteger.gt(3)); // error: Condition cannot be converted to Expr
}

class Right extends Program {
    Object o = update(ANYTHING).set(ANYTHING.aBoolean, ANYTHING.anInteger.gt(3).asExpr());
}
