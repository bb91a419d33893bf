// One value is compared with rows of two.
// jOOQ: javac, 13 lines
// Querydsl: javac, 13 lines
class Wrong extends Program {
    Condition c = FILM.languageId.in(select(LANGUAGE.languageId, LANGUAGE.name).from(LANGUAGE)); // error: Select<Row2<Integer,String>> cannot be converted to Subquery<Integer>
}

class Right extends Program {
    Condition c = FILM.languageId.in(select(LANGUAGE.languageId).from(LANGUAGE));
}
