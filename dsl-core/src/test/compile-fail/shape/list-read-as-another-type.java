// The list has numbers.
// jOOQ: javac
// Querydsl: javac
class Wrong extends Program {
    List<String> titles = db.list(select(FILM.filmId).from(FILM)); // error: incompatible equality constraints String,Integer
}

class Right extends Program {
    List<Integer> ids = db.list(select(FILM.filmId).from(FILM));
}
