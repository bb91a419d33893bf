// NOT IN of a list with NULL is true of nothing.
// jOOQ: silent: not in (1, NULL): no rows
// Querydsl: silent: not in (1, NULL): no rows
class Wrong extends Program {
    List<Integer> ids = new ArrayList<>(Arrays.asList(1, null));
    Object o = FILM.filmId.notIn(ids); // built: film.film_id.notIn(null) would never be true
}

class Right extends Program {
    Object o = FILM.filmId.notIn(List.of(1, 2));
}
