// MERGE doesn't say what is merged.
// jOOQ: javac, 15 lines
// Querydsl: database: PostgreSQL: syntax error at end of input
class Wrong extends Program {
    long n = db.execute(mergeInto(FILM)); // error: MergeDraft<T> conforms to Command
}

class Right extends Program {
    long n = db.execute(mergeInto(FILM).using(LANGUAGE, FILM.languageId.eq(LANGUAGE.languageId)).whenMatched().thenDelete());
}
