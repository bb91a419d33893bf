// Arrays are PostgreSQL's.
// jOOQ: database: MySQL: syntax error
// Querydsl: not to be had: no array functions
class Wrong extends Program {
    Object o = sql(select(array(FILM.filmId, FILM.languageId)).from(FILM), Dialects.mySql()); // rendered: does not support arrays
}

class Right extends Program {
    Object o = sql(select(array(FILM.filmId, FILM.languageId)).from(FILM));
}
