// A number has no text to match.
// jOOQ: database/silent: PostgreSQL refuses; MySQL runs with the number as text; SQLite has no regexp function
// Querydsl: javac
class Wrong extends Program {
    Condition c = FILM.filmId.matches("[0-9]+"); // error: cannot find symbol
}

class Right extends Program {
    Condition c = FILM.title.matches("[0-9]+");
}
