// A condition that is null is no condition.
// jOOQ: silent: where((Condition) null) is taken as no condition: all 5 rows deleted
// Querydsl: silent: where((BooleanExpression) null) is taken as no condition: all 5 rows deleted
class Wrong extends Program {
    Condition none = null;
    Object o = deleteFrom(FILM).where(none); // built: one of the conditions is null
}

class Right extends Program {
    Object o = deleteFrom(FILM).everyRow();
}
