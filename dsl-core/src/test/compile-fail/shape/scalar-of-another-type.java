// The query yields a text, not a number.
// jOOQ: javac
// Querydsl: javac
class Wrong extends Program {
    Object o = INTEGER.scalar(select(FILM.title).from(FILM)); // error: Select<String> cannot be converted to Subquery<Integer>
}

class Right extends Program {
    Object o = TEXT.scalar(select(FILM.title).from(FILM));
}
