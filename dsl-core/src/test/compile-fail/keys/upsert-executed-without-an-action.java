// A conflict without an action is no statement.
class Wrong extends Program {
    Object o = db.execute(insertInto(LANGUAGE).set(LANGUAGE.name, "French").onConflict(Language.LANGUAGE_NAME_KEY)); // error: OnConflict<Language> cannot be converted to Command
}

class Right extends Program {
    Object o = db.execute(insertInto(LANGUAGE).set(LANGUAGE.name, "French").onConflict(Language.LANGUAGE_NAME_KEY).doNothing());
}
