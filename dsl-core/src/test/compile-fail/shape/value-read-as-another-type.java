// A number isn't a text.
class Wrong extends Program {
    String title = db.one(select(FILM.filmId).from(FILM)); // error: inference variable R has incompatible bounds
}

class Right extends Program {
    int id = db.one(select(FILM.filmId).from(FILM));
}
