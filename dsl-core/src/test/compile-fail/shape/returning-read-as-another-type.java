// The number that is returned isn't a text.
// jOOQ: javac
// Querydsl: javac
class Wrong extends Program {
    List<String> ids = db.list(insertInto(FILM).values(new NewFilm("Ran", 1)).returning(FILM.filmId)); // error: has incompatible equality constraints String,Integer
}

class Right extends Program {
    List<Integer> ids = db.list(insertInto(FILM).values(new NewFilm("Ran", 1)).returning(FILM.filmId));
}
