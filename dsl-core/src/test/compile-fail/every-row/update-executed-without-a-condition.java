// A draft has no way to be executed.
class Wrong extends Program {
    Object o = db.execute(update(FILM).set(FILM.title, "x")); // error: cannot be converted to Command
}

class Right extends Program {
    Object o = db.execute(update(FILM).set(FILM.title, "x").where(FILM.filmId.eq(1)));
}
