// The array holds numbers.
class Wrong extends Program {
    Condition c = array(FILM.filmId, FILM.languageId).contains("1"); // error: String cannot be converted to Integer
}

class Right extends Program {
    Condition c = array(FILM.filmId, FILM.languageId).contains(1);
}
