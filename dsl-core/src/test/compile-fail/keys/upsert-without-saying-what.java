// ON CONFLICT doesn't say what to do.
// jOOQ: javac, 13 lines
// Querydsl: not to be had: no ON CONFLICT
class Wrong extends Program {
    long n = db.execute(insertInto(FILM).values(new NewFilm("Ran", 1)).onConflict(Film.FILM_PKEY)); // error: OnConflict<Film> cannot be converted to Command
}

class Right extends Program {
    long n = db.execute(insertInto(FILM).values(new NewFilm("Ran", 1)).onConflict(Film.FILM_PKEY).doUpdateOthers());
}
