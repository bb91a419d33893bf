// Two values aren't compared with one.
// jOOQ: javac, 13 lines
// Querydsl: database: PostgreSQL: subquery has too many columns
class Wrong extends Program {
    Condition c = rowValue(FILM.filmId, FILM.title).eq(rowValue(FILM.filmId, FILM.title, FILM.length)); // error: no suitable method found for eq
}

class Right extends Program {
    Condition c = rowValue(FILM.filmId, FILM.title).eq(new Row2<>(1, "Ran"));
}
