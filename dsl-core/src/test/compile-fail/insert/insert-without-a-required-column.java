// A new film has a language.
class Wrong extends Program {
    NewFilm f = new NewFilm("Brazil"); // error: constructor NewFilm
}

class Right extends Program {
    NewFilm f = new NewFilm("Brazil", 1);
}
