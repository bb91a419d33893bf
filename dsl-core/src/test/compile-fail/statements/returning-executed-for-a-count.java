// What yields rows isn't executed for a count.
// jOOQ: silent: execute() runs, returns 1, the returned rows are lost
// Querydsl: not to be had: no RETURNING on UPDATE
class Wrong extends Program {
    long n = db.execute(update(FILM).set(FILM.title.to("x")).where(FILM.filmId.eq(3)).returning(FILM.title)); // error: Returning<R> conforms to Command
}

class Right extends Program {
    List<String> titles = db.list(update(FILM).set(FILM.title.to("x")).where(FILM.filmId.eq(3)).returning(FILM.title));
}
