// The array holds numbers.
// jOOQ: javac
// Querydsl: not to be had: no array functions
class Wrong extends Program {
    Condition c = array(FILM.filmId, FILM.languageId).contains("1"); // error: String cannot be converted to Integer
}

class Right extends Program {
    Condition c = array(FILM.filmId, FILM.languageId).contains(1);
}
