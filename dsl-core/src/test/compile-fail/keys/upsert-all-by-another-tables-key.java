// A key of another table finds no row of this one.
class Wrong extends Program {
    long n = db.upsertAll(Language.LANGUAGE_PKEY, List.of(new NewFilm("Ran", 1))); // error: inference variable T has incompatible equality constraints Film,Language
}

class Right extends Program {
    long n = db.upsertAll(Film.FILM_PKEY, List.of(new NewFilm("Ran", 1).filmId(9)));
}
