// The table is nowhere in the query.
// jOOQ: database: PostgreSQL: missing FROM-clause entry for table "film"
// Querydsl: database: PostgreSQL: missing FROM-clause entry for table "film"
class Wrong extends Program {
    String s = sql(select(FILM.title)); // rendered: film.title is used in the select list, but film isn't in FROM
}

class Right extends Program {
    String s = sql(select(FILM.title).from(FILM));
}
