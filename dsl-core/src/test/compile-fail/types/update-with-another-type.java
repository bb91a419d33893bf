// UPDATE sets a text column to a number.
// jOOQ: javac, 663 lines
// Querydsl: javac, 17 lines
class Wrong extends Program {
    Object o = update(FILM).set(FILM.title.to(3)); // error: inference variable V has incompatible
}

class Right extends Program {
    Object o = update(FILM).set(FILM.title.to("3"));
}
