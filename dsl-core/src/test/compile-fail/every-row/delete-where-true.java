// A condition that is always true isn't a condition.
// jOOQ: silent: where true: deletes all 5 rows
// Querydsl: silent: where true: deletes all 5 rows
class Wrong extends Program {
    Object o = sql(deleteFrom(FILM).where(trueCondition())); // built: deleteFrom(film).where(...) got no condition that says anything
}

class Right extends Program {
    Object o = sql(deleteFrom(FILM).everyRow());
}
