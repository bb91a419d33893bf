// There is no int for NULL.
// jOOQ: read: NULL: NullPointerException where the value is used
// Querydsl: read: NULL: NullPointerException where the value is used
class Wrong extends Program {
    int length = db.one(select(FILM.length).from(FILM).where(FILM.filmId.eq(1))); // error: inference variable R has incompatible bounds
}

class Right extends Program {
    Optional<Integer> length = db.one(select(FILM.length).from(FILM).where(FILM.filmId.eq(1)));
}
