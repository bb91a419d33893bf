// SQLite locks no rows.
// jOOQ: database: SQLite: near "update": syntax error
// Querydsl: database: SQLite: near "for": syntax error
class Wrong extends Program {
    String s = sql(select(FILM.title).from(FILM).forUpdate(RowLock.Waiting::skipLocked), Dialects.sqlite()); // rendered: does not support locks on rows
}

class Right extends Program {
    String s = sql(select(FILM.title).from(FILM).forUpdate(RowLock.Waiting::skipLocked), Dialects.postgreSql());
}
