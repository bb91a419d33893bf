// SQLite locks the whole file.
// jOOQ: database: SQLite: near "update": syntax error
// Querydsl: database: SQLite: near "for": syntax error
class Wrong extends Program {
    Object o = sql(select(FILM.title).from(FILM).forUpdate(), Dialects.sqlite()); // rendered: does not support locks on rows
}

class Right extends Program {
    Object o = sql(select(FILM.title).from(FILM).forUpdate());
}
