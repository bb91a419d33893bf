// An array has elements of one type.
class Wrong extends Program {
    Object o = array(FILM.title, FILM.filmId); // error: inference variable E has incompatible equality constraints Integer,String
}

class Right extends Program {
    Object o = array(FILM.filmId, FILM.languageId);
}
