// The row of the query has its columns in another order.
// jOOQ: javac, 661 lines
// Querydsl: database/silent: set(List, List) is untyped; PostgreSQL refuses; SQLite stores a text in the int column
class Wrong extends Program {
    Object o = update(FILM).setRow(row(FILM.synopsis, FILM.length)).to(select(FILM.length, FILM.synopsis).from(FILM)).everyRow(); // error: Select<Row2<Optional<Integer>,Optional<String>>> cannot be converted to Subquery<Row2<Optional<String>,Optional<Integer>>>
}

class Right extends Program {
    Object o = update(FILM).setRow(row(FILM.synopsis, FILM.length)).to(select(FILM.synopsis, FILM.length).from(FILM)).everyRow();
}
