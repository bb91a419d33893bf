// It isn't said which branch is meant.
// jOOQ: javac
// Querydsl: javac
class Wrong extends Program {
    Object o = select(FILM.title).from(FILM).union(select(LANGUAGE.name).from(LANGUAGE)).where(FILM.filmId.gt(3)); // built: where(...) has no place on a set operation
}

class Right extends Program {
    Object o = select(FILM.title).from(FILM).where(FILM.filmId.gt(3)).union(select(LANGUAGE.name).from(LANGUAGE));
}
