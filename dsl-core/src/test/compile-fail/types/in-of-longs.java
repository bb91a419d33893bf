// An integer column has no such large numbers.
// jOOQ: silent: in(List.of(4294967297L)) on an int column is cut to 1: finds row 1
// Querydsl: silent: in(4294967297L, ...) on an int column is cut to 1, 2: finds rows 1 and 2
class Wrong extends Program {
    List<Long> ids = List.of(4_294_967_297L);
    Condition c = FILM.filmId.in(ids); // error: List<Long> cannot be converted to Collection<? extends Integer>
}

class Right extends Program {
    List<Integer> ids = List.of(4_294);
    Condition c = FILM.filmId.in(ids);
}
