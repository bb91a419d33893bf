// A row that the table lacks can't be updated.
// jOOQ: javac
// Querydsl: database: PostgreSQL: syntax error at or near "delete"
class Wrong extends Program {
    Object o = mergeInto(FILM).using(LANGUAGE, FILM.languageId.eq(LANGUAGE.languageId)).whenNotMatched().thenDelete(); // error: cannot find symbol
}

class Right extends Program {
    Object o = mergeInto(FILM).using(LANGUAGE, FILM.languageId.eq(LANGUAGE.languageId)).whenMatched().thenDelete();
}
