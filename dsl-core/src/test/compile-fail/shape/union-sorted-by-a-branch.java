// The whole has only the columns that it yields.
// jOOQ: database/silent: PostgreSQL, MySQL: unknown column 'name'; SQLite sorts by the second branch's name
// Querydsl: database/silent: PostgreSQL, MySQL: unknown column 'name'; SQLite sorts by the second branch's name
class Wrong extends Program {
    Object o = sql(select(FILM.title).from(FILM).union(select(LANGUAGE.name).from(LANGUAGE)).orderBy(LANGUAGE.name.asc())); // rendered: a set operation can be ordered by its columns only
}

class Right extends Program {
    Object o = sql(select(FILM.title).from(FILM).union(select(LANGUAGE.name).from(LANGUAGE)).orderBy(FILM.title.asc()));
}
