// The subquery yields texts, the column is a number.
// jOOQ: javac, 13 lines
// Querydsl: javac, 13 lines
class Wrong extends Program {
    Condition c = FILM.languageId.in(select(FILM.title).from(FILM)); // error: Select<String> cannot be converted to Subquery<Integer>
}

class Right extends Program {
    Condition c = FILM.languageId.in(select(LANGUAGE.languageId).from(LANGUAGE));
}
