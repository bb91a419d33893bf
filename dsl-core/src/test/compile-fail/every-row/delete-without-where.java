// A DELETE that says nothing of its rows isn't a statement.
class Wrong extends Program {
    long n = db.execute(deleteFrom(FILM)); // error: DeleteDraft<Film> cannot be converted to Command
}

class Right extends Program {
    long n = db.execute(deleteFrom(FILM).everyRow());
}
