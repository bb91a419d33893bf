// A list of numbers is joined with texts.
// jOOQ: database: PostgreSQL: operator does not exist: integer = character varying
// Querydsl: not to be had: no UNNEST
class Wrong extends Program {
    Condition c = unnest(List.of(1, 2), INTEGER).value().eq(FILM.title); // error: no suitable method found for eq(TextColumn<Film,String>)
}

class Right extends Program {
    Condition c = unnest(List.of(1, 2), INTEGER).value().eq(FILM.filmId);
}
