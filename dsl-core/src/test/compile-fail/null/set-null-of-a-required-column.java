// A column that is NOT NULL can't be set to NULL.
class Wrong extends Program {
    Object o = update(FILM).setNull(FILM.title); // error: cannot be converted to Column<Film,V,Optional<V>>
}

class Right extends Program {
    Object o = update(FILM).setNull(FILM.synopsis);
}
