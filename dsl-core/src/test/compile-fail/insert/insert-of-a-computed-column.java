// The database computes the label itself.
class Wrong extends Program {
    NewFilm f = new NewFilm("Brazil", 1).label("x"); // error: cannot find symbol
}

class Right extends Program {
    NewFilm f = new NewFilm("Brazil", 1).length(132);
}
