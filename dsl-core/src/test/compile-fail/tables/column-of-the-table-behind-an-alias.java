// The table goes by another name in this query.
// jOOQ: database: PostgreSQL: invalid reference to FROM-clause entry for table "film"
// Querydsl: database: PostgreSQL: invalid reference to FROM-clause entry for table "film"
class Wrong extends Program {
    Film f = FILM.as("f");
    Object o = sql(select(f.title).from(f).where(FILM.length.gt(90))); // rendered: film.length is used in WHERE, but that table goes by the name f here
}

class Right extends Program {
    Film f = FILM.as("f");
    Object o = sql(select(f.title).from(f).where(f.length.gt(90)));
}
