// No database inserts nothing.
class Wrong extends Program {
    List<NewFilm> films = List.of();
    Object o = insertInto(FILM).values(films); // built: insertInto(film).values(rows) got no row
}

class Right extends Program {
    Object o = insertInto(FILM).values(List.of(new NewFilm("x", 1)));
}
