// A number never equals a text.
// jOOQ: silent: the text is bound; SQLite finds no number equal to it
// Querydsl: javac, 7 lines
class Wrong extends Program {
    Object o = FILM.length.nullif("x"); // error: String cannot be converted to Integer
}

class Right extends Program {
    Object o = FILM.length.nullif(0);
}
