// UPDATE sets a text column to a number.
// jOOQ: javac, 661 lines
// Querydsl: javac, 16 lines
class Wrong extends Program {
    Object o = update(FILM).set(FILM.title.to(3)); // error: int cannot be converted to String
}

class Right extends Program {
    Object o = update(FILM).set(FILM.title.to("3"));
}
