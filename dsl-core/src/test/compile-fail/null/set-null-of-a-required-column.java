// A column that is NOT NULL can't be set to NULL.
// jOOQ: database: PostgreSQL: null value in column "title" of relation "film" violates not-null constraint
// Querydsl: database: PostgreSQL: null value in column "title" of relation "film" violates not-null constraint
class Wrong extends Program {
    Object o = update(FILM).setNull(FILM.title); // error: cannot be converted to Column<Film,?,? extends Optional<?>>
}

class Right extends Program {
    Object o = update(FILM).setNull(FILM.synopsis);
}
