// The largest text is a text.
// jOOQ: database/silent: PostgreSQL refuses; SQLite, MySQL count the text as a number: '1'
// Querydsl: javac
class Wrong extends Program {
    Object o = max(FILM.title).plus(1); // error: cannot find symbol
}

class Right extends Program {
    Object o = max(FILM.filmId).plus(1);
}
