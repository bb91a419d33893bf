// The subquery yields two columns.
// jOOQ: javac, 13 lines
// Querydsl: javac, 13 lines
class Wrong extends Program {
    Condition c = FILM.languageId.in(select(FILM.filmId, FILM.languageId).from(FILM)); // error: Select<Row2<Integer,Integer>> cannot be converted to Subquery<Integer>
}

class Right extends Program {
    Condition c = FILM.languageId.in(select(FILM.languageId).from(FILM));
}
