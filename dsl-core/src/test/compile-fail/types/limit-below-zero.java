// A page before the first.
class Wrong extends Program {
    Object o = select(FILM.title).from(FILM).limit(-1); // built: limit(-1): a number of rows can't be negative
}

class Right extends Program {
    Object o = select(FILM.title).from(FILM).limit(0);
}
