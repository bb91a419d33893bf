// The parts of the rows come in another order.
// jOOQ: javac, 14 lines
// Querydsl: database/silent: rows are untyped; PostgreSQL refuses: integer = character varying; SQLite: no rows
class Wrong extends Program {
    Condition c = rowValue(FILM.filmId, FILM.title).eq(rowValue(FILM.title, FILM.filmId)); // error: inference variable T1 has incompatible equality constraints Integer,String
}

class Right extends Program {
    Condition c = rowValue(FILM.filmId, FILM.title).eq(rowValue(FILM.languageId, FILM.title));
}
