// A draft has no way to be executed.
class Wrong extends Program {
    Object o = db.execute(deleteFrom(FILM)); // error: cannot be converted to Command
}

class Right extends Program {
    Object o = db.execute(deleteFrom(FILM).everyRow());
}
