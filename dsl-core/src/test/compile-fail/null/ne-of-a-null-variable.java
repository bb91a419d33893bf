// Nothing is unlike NULL.
// jOOQ: silent: renders <> NULL: no rows
// Querydsl: built: IllegalArgumentException: ne(null) is not allowed. Use isNotNull() instead
class Wrong extends Program {
    String title = null;
    Condition c = FILM.title.ne(title); // built: film.title.ne(null) would never be true
}

class Right extends Program {
    String title = null;
    Condition c = FILM.title.isDistinctFrom(title);
}
