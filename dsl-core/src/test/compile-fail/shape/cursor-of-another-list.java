// A cursor holds the values of its own list's keys.
// jOOQ: javac
// Querydsl: not to be had: no keyset paging
class Wrong extends Program {
    Object o = keyset(FILM.length.desc().nullsLast(), FILM.filmId.asc()).after(new org.ashlarsql.row.Row2<>(120, 7)); // error: incompatible types
}

class Right extends Program {
    Object o = keyset(FILM.length.desc().nullsLast(), FILM.filmId.asc())
            .after(new org.ashlarsql.row.Row2<>(java.util.Optional.of(120), 7));
}
