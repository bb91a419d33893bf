// There are no rows before the first.
class Wrong extends Program {
    Object o = select(FILM.title).from(FILM).offset(-1); // built: offset(-1): a number of rows can't be negative
}

class Right extends Program {
    Object o = select(FILM.title).from(FILM).offset(1);
}
