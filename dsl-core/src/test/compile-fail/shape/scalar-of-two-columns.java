// A value has one column.
// jOOQ: javac, 77 lines
// Querydsl: javac
class Wrong extends Program {
    Object o = scalarOf(select(FILM.title, FILM.length).from(FILM), TEXT); // error: Select<Row2<String,Optional<Integer>>>
}

class Right extends Program {
    Object o = scalarOf(select(FILM.title).from(FILM), TEXT);
}
