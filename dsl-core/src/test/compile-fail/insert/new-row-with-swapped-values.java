// A title isn't a number.
// jOOQ: javac
// Querydsl: javac
class Wrong extends Program {
    NewFilm film = new NewFilm(1, "Ran"); // error: int cannot be converted to String
}

class Right extends Program {
    NewFilm film = new NewFilm("Ran", 1);
}
