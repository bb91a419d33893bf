// A column that is NOT NULL is set to an expression that may be NULL.
// jOOQ: database: PostgreSQL: null value in column "title" of relation "film" violates not-null constraint
// Querydsl: database: PostgreSQL: null value in column "title" of relation "film" violates not-null constraint
class Wrong extends Program {
    Object o = update(FILM).set(FILM.title.to(FILM.synopsis)); // error: TextColumn<Film,Optional<String>> cannot be converted to Expr<String,? extends String>
}

class Right extends Program {
    Object o = update(FILM).set(FILM.title.to(FILM.synopsis.orElse("none")));
}
