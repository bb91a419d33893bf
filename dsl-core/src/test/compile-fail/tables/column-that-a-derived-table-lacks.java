// The subquery doesn't select it.
// jOOQ: silent: t.field(FILM.LENGTH) is null, and a null in select(...) is dropped: the column vanishes
// Querydsl: database: PostgreSQL: column t.length does not exist
class Wrong extends Program {
    {
        var t = select(FILM.title).from(FILM).as("t");
        Object o = t.get(FILM.length); // built: film.length isn't selected by the subquery t, which has the columns [title]
    }
}

class Right extends Program {
    {
        var t = select(FILM.title, FILM.length).from(FILM).as("t");
        Object o = t.get(FILM.length);
    }
}
