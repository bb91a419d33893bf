// The constructor takes what is required.
class Wrong extends Program {
    NewFilm film = new NewFilm("Ran"); // error: constructor NewFilm in class NewFilm cannot be applied to given types
}

class Right extends Program {
    NewFilm film = new NewFilm("Ran", 1);
}
