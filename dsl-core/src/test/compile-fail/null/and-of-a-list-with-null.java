// One of the filters was never made.
// jOOQ: silent: the one that is null is left out
// Querydsl: silent: the one that is null is left out
class Wrong extends Program {
    List<Condition> filters = new ArrayList<>(Arrays.asList(FILM.filmId.eq(1), null));
    Object o = select(FILM.title).from(FILM).where(and(filters)); // built: one of the conditions is null
}

class Right extends Program {
    Object o = select(FILM.title).from(FILM).where(and(List.of(FILM.filmId.eq(1))));
}
