// An array has elements of one type.
// jOOQ: database: PostgreSQL: ARRAY types character varying and integer cannot be matched
// Querydsl: not to be had: no array functions
class Wrong extends Program {
    Object o = array(FILM.title, FILM.filmId); // error: inference variable E has incompatible equality constraints Integer,String
}

class Right extends Program {
    Object o = array(FILM.filmId, FILM.languageId);
}
