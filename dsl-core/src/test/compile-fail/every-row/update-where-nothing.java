// A list of filters turned out empty: every row would change.
// jOOQ: silent: where(empty list) renders no WHERE: all 5 rows changed
// Querydsl: silent: where() of no predicates renders no WHERE: all 5 rows changed
class Wrong extends Program {
    List<Condition> filters = List.of();
    Object o = update(FILM).set(FILM.title.to("x")).where(filters); // built: update(film).where(...) got no condition that says anything
}

class Right extends Program {
    List<Condition> filters = List.of(FILM.filmId.eq(1));
    Object o = update(FILM).set(FILM.title.to("x")).where(filters);
    Object every = update(FILM).set(FILM.title.to("x")).everyRow();
}
