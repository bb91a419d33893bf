// MERGE doesn't say what is merged.
class Wrong extends Program {
    long n = db.execute(mergeInto(FILM)); // error: MergeDraft<Film> cannot be converted to Command
}

class Right extends Program {
    long n = db.execute(mergeInto(FILM).using(LANGUAGE, FILM.languageId.eq(LANGUAGE.languageId)).whenMatched().thenDelete());
}
