// Two values aren't compared with one.
// jOOQ: javac, 13 lines
// Querydsl: database: PostgreSQL: subquery has too many columns
class Wrong extends Program {
    Condition c = rowValue(FILM.filmId, FILM.title).eq(rowValue(FILM.filmId, FILM.title, FILM.length)); // error: RowValue<Row3<T1,T2,T3>> conforms to RowComparand<Row2<Integer,String>>
}

class Right extends Program {
    Condition c = rowValue(FILM.filmId, FILM.title).eq(new Row2<>(1, "Ran"));
}
