// MySQL updates a row that is alike in any unique key.
class Wrong extends Program {
    Object o = sql(insertInto(LANGUAGE).set(LANGUAGE.languageId, 1).set(LANGUAGE.name, "French").onConflict(Language.LANGUAGE_PKEY).doUpdateOthers(), Dialects.mySql()); // rendered: while rows may be alike in (name), too
}

class Right extends Program {
    Object o = sql(insertInto(LANGUAGE).set(LANGUAGE.languageId, 1).set(LANGUAGE.name, "French").onConflict(Language.LANGUAGE_PKEY).orAnyOther().doUpdateOthers(), Dialects.mySql());
}
