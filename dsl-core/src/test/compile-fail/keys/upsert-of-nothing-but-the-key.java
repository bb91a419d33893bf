// There is nothing to update.
// jOOQ: works: setAllToExcluded() sets the key to itself; 1 row
// Querydsl: works: merge() emulated by SELECT, then UPDATE name = name
class Wrong extends Program {
    Object o = insertInto(LANGUAGE).set(LANGUAGE.name.to("French")).onConflict(Language.LANGUAGE_NAME_KEY).doUpdateOthers(); // built: sets no columns but those of its keys
}

class Right extends Program {
    Object o = insertInto(LANGUAGE).set(LANGUAGE.name.to("French")).onConflict(Language.LANGUAGE_NAME_KEY).doNothing();
}
