// A derived table's column from the far side of an outer join may be NULL.
// jOOQ: read: NULL: NullPointerException where the value is used
// Querydsl: read: NULL: NullPointerException where the value is used
class Wrong extends Program {
    Derived<Integer> t = select(FILM.languageId).from(FILM).as("t");
    NumExpr<Integer, Integer> id = t.outer().get(FILM.languageId); // error: equality constraints: NumExpr<Integer,Optional<Integer>>
}

class Right extends Program {
    Derived<Integer> t = select(FILM.languageId).from(FILM).as("t");
    NumExpr<Integer, Integer> id = t.get(FILM.languageId);
}
