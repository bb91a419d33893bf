// There is nothing to update.
class Wrong extends Program {
    Object o = insertInto(LANGUAGE).set(LANGUAGE.name, "French").onConflict(Language.LANGUAGE_NAME_KEY).doUpdateOthers(); // built: sets no columns but those of its keys
}

class Right extends Program {
    Object o = insertInto(LANGUAGE).set(LANGUAGE.name, "French").onConflict(Language.LANGUAGE_NAME_KEY).doNothing();
}
