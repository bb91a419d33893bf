// MySQL updates a row that is alike in any unique key.
// jOOQ: silent: another row (2, found by name) is updated: on duplicate key knows no key
// Querydsl: silent: another row (2, found by name) is updated: on duplicate key knows no key
class Wrong extends Program {
    Object o = sql(insertInto(LANGUAGE).set(LANGUAGE.languageId.to(1)).set(LANGUAGE.name.to("French")).onConflict(Language.LANGUAGE_PKEY).doUpdateOthers(), Dialects.mySql()); // rendered: while rows may be alike in (name), too
}

class Right extends Program {
    Object o = sql(insertInto(LANGUAGE).set(LANGUAGE.languageId.to(1)).set(LANGUAGE.name.to("French")).onConflict(Language.LANGUAGE_PKEY).orAnyOther().doUpdateOthers(), Dialects.mySql());
}
