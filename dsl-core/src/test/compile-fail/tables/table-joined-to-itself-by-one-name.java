// Nobody can tell the two apart.
// jOOQ: database: PostgreSQL: table name "film" specified more than once
// Querydsl: silent: the second join of the same instance is dropped with its ON: from film film, all rows
class Wrong extends Program {
    Object o = sql(select(FILM.title).from(FILM).join(FILM, FILM.filmId.eq(FILM.languageId))); // rendered: FROM has two items named film
}

class Right extends Program {
    Film other = FILM.as("other");
    Object o = sql(select(FILM.title).from(FILM).join(other, other.filmId.eq(FILM.languageId)));
}
