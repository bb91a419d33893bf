// An UPDATE yields no rows.
// jOOQ: javac, 42 lines
// Querydsl: javac
class Wrong extends Program {
    Object o = db.list(update(FILM).set(FILM.title.to("x")).everyRow()); // error: Update<Film> cannot be converted to Query<R>
}

class Right extends Program {
    long n = db.execute(update(FILM).set(FILM.title.to("x")).everyRow());
}
