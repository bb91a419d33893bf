// A conflict without an action is no statement.
// jOOQ: javac, 13 lines
// Querydsl: not to be had: no ON CONFLICT
class Wrong extends Program {
    Object o = db.execute(insertInto(LANGUAGE).set(LANGUAGE.name.to("French")).onConflict(Language.LANGUAGE_NAME_KEY)); // error: OnConflict<Language> cannot be converted to Command
}

class Right extends Program {
    Object o = db.execute(insertInto(LANGUAGE).set(LANGUAGE.name.to("French")).onConflict(Language.LANGUAGE_NAME_KEY).doNothing());
}
