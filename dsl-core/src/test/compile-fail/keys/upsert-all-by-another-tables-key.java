// A key of another table finds no row of this one.
// jOOQ: javac
// Querydsl: silent: keys() of another table are dropped: UPDATE without WHERE, all 5 films overwritten
class Wrong extends Program {
    long n = db.upsertAll(Language.LANGUAGE_PKEY, List.of(new NewFilm("Ran", 1))); // error: inference variable T has incompatible equality constraints Film,Language
}

class Right extends Program {
    long n = db.upsertAll(Film.FILM_PKEY, List.of(new NewFilm("Ran", 1).filmId(9)));
}
