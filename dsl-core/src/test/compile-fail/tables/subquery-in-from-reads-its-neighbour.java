// A derived table sees nothing beside it.
// jOOQ: database: PostgreSQL: invalid reference to FROM-clause entry for table "film"
// Querydsl: database: PostgreSQL: invalid reference to FROM-clause entry for table "film"
class Wrong extends Program {
    {
        Film other = FILM.as("other");
        var longer = select(other.title).from(other).where(other.length.gt(FILM.length)).as("longer");
        Object o = sql(select(FILM.title).from(FILM).crossJoin(longer)); // rendered: film stands beside this subquery of FROM, which can't see it
    }
}

class Right extends Program {
    {
        Film other = FILM.as("other");
        var longer = select(other.title).from(other).where(other.length.gt(FILM.length)).as("longer");
        Object o = sql(select(FILM.title).from(FILM).crossJoin(lateral(longer)));
    }
}
