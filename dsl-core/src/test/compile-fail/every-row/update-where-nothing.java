// A list of filters turned out empty: every row would change.
class Wrong extends Program {
    List<Condition> filters = List.of();
    Object o = update(FILM).set(FILM.title, "x").where(filters); // built: update(film).where(...) got no condition that says anything
}

class Right extends Program {
    List<Condition> filters = List.of(FILM.filmId.eq(1));
    Object o = update(FILM).set(FILM.title, "x").where(filters);
    Object every = update(FILM).set(FILM.title, "x").everyRow();
}
