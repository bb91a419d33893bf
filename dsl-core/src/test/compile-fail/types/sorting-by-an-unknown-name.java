// Users may sort by what is listed, nothing else.
// jOOQ: database/silent: field(String) is plain SQL; PostgreSQL, MySQL: syntax error; SQLite runs what is before ';'
// Querydsl: database: PostgreSQL: column film.price; drop does not exist
class Wrong extends Program {
    Object o = select(FILM.title).from(FILM).orderBy(sortBy("title", FILM.title).parse("price; drop")); // built: rows can't be sorted by 'price; drop'; name one of title
}

class Right extends Program {
    Object o = select(FILM.title).from(FILM).orderBy(sortBy("title", FILM.title).parse("-title"));
}
