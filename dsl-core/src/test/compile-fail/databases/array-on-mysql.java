// Arrays are PostgreSQL's.
class Wrong extends Program {
    Object o = sql(select(array(FILM.filmId, FILM.languageId)).from(FILM), Dialects.mySql()); // rendered: does not support arrays
}

class Right extends Program {
    Object o = sql(select(array(FILM.filmId, FILM.languageId)).from(FILM));
}
