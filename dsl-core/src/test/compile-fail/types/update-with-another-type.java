// UPDATE sets a text column to a number.
class Wrong extends Program {
    Object o = update(FILM).set(FILM.title, 3); // error: inference variable V has incompatible
}

class Right extends Program {
    Object o = update(FILM).set(FILM.title, "3");
}
