// SQLite knows no LATERAL.
// jOOQ: database: SQLite: near "select": syntax error
// Querydsl: not to be had: no LATERAL
class Wrong extends Program {
    {
        Film other = FILM.as("other");
        var longer = select(other.title).from(other).where(other.length.gt(FILM.length)).as("longer");
        Object o = sql(select(FILM.title).from(FILM).crossJoin(lateral(longer)), Dialects.sqlite()); // rendered: does not support LATERAL
    }
}

class Right extends Program {
    {
        Film other = FILM.as("other");
        var longer = select(other.title).from(other).where(other.length.gt(FILM.length)).as("longer");
        Object o = sql(select(FILM.title).from(FILM).crossJoin(lateral(longer)));
    }
}
