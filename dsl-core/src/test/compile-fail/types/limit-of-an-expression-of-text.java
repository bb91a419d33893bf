// A number of rows is a number.
// jOOQ: javac
// Querydsl: javac
class Wrong extends Program {
    Object o = select(FILM.title).from(FILM).limit("10"); // error: String cannot be converted to long
}

class Right extends Program {
    Object o = select(FILM.title).from(FILM).limit(10);
}
