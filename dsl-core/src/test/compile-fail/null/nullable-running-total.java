// A sum over a window is NULL where the window holds no value.
// jOOQ: read: NULL: NullPointerException where the value is used
// Querydsl: read: NULL: NullPointerException where the value is used
class Wrong extends Program {
    Select<Long> q = select(sumLong(FILM.length).over(orderBy(FILM.filmId.asc()))).from(FILM); // error: Optional<Long>
}

class Right extends Program {
    Select<Long> q = select(sumLong(FILM.length).over(orderBy(FILM.filmId.asc())).orElse(0L)).from(FILM);
}
