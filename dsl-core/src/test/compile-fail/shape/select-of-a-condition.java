// A condition isn't a column; it may be UNKNOWN.
// jOOQ: works: a Condition is a Field<Boolean> here; null for UNKNOWN
// Querydsl: works: a BooleanExpression is an Expression<Boolean>; null for UNKNOWN
class Wrong extends Program {
    Object o = select(FILM.title, FILM.length.gt(90)).from(FILM); // error: location: class EveryItemMustBeAProjection
}

class Right extends Program {
    Object o = select(FILM.title, FILM.length.gt(90).asExpr()).from(FILM);
}
