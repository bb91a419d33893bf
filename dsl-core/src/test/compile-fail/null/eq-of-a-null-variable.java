// Nothing is equal to NULL.
class Wrong extends Program {
    String title = null;
    Object o = FILM.title.eq(title); // built: film.title.eq(null) would never be true
}

class Right extends Program {
    Object o = FILM.synopsis.isNull();
}
