// A number isn't a text.
// jOOQ: javac
// Querydsl: javac
class Wrong extends Program {
    String title = db.one(select(FILM.filmId).from(FILM)); // error: inference variable R has incompatible bounds
}

class Right extends Program {
    int id = db.one(select(FILM.filmId).from(FILM));
}
