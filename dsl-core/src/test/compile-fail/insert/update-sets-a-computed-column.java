// A column that the database computes can't be set.
// jOOQ: database: PostgreSQL: column "label" can only be updated to DEFAULT
// Querydsl: database: PostgreSQL: column "label" can only be updated to DEFAULT
class Wrong extends Program {
    Object o = update(FILM).set(FILM.label.to("x")); // error: location: variable label of type TextExpr<String>
}

class Right extends Program {
    Object o = update(FILM).set(FILM.title.to("x"));
}
