// A union is sorted by what it yields.
// jOOQ: database: PostgreSQL: column "price" does not exist
// Querydsl: database: PostgreSQL: column "price" does not exist
class Wrong extends Program {
    String s = sql(select(FILM.title).from(FILM).union(select(LANGUAGE.name).from(LANGUAGE)).orderBy(FILM.price)); // rendered: a set operation can be ordered by its columns only
}

class Right extends Program {
    String s = sql(select(FILM.title).from(FILM).union(select(LANGUAGE.name).from(LANGUAGE)).orderBy(FILM.title));
}
