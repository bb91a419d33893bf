// There is nothing to insert.
class Wrong extends Program {
    Object o = db.execute(insertInto(FILM)); // error: InsertDraft<Film> cannot be converted to Command
}

class Right extends Program {
    Object o = db.execute(insertInto(FILM).set(FILM.title, "Ran").set(FILM.languageId, 1));
}
