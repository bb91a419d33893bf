// Nothing is equal to NULL.
// jOOQ: silent: renders = NULL: no rows
// Querydsl: built: IllegalArgumentException: eq(null) is not allowed. Use isNull() instead
class Wrong extends Program {
    String title = null;
    Object o = FILM.title.eq(title); // built: film.title.eq(null) would never be true
}

class Right extends Program {
    Object o = FILM.synopsis.isNull();
}
