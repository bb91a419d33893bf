// The largest of no rows is NULL.
// jOOQ: read: NULL: NullPointerException where the value is used
// Querydsl: read: NULL: NullPointerException where the value is used
class Wrong extends Program {
    long n = db.list(select(max(FILM.filmId)).from(FILM)).get(0); // error: Optional<Integer> cannot be converted to long
}

class Right extends Program {
    Optional<Integer> n = db.list(select(max(FILM.filmId)).from(FILM)).get(0);
}
