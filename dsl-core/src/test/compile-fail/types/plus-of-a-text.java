// A text has no plus.
// jOOQ: database/silent: TITLE.plus(1): PostgreSQL refuses; SQLite, MySQL count the text as a number: '1', '101'
// Querydsl: javac
class Wrong extends Program {
    Object o = FILM.title.plus(1); // error: cannot find symbol
}

class Right extends Program {
    Object o = FILM.title.concat("1");
}
