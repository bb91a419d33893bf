// A value has one column.
// jOOQ: javac, 76 lines
// Querydsl: javac
class Wrong extends Program {
    Object o = TEXT.scalar(select(FILM.title, FILM.length).from(FILM)); // error: Select<Row2<String,Optional<Integer>>>
}

class Right extends Program {
    Object o = TEXT.scalar(select(FILM.title).from(FILM));
}
