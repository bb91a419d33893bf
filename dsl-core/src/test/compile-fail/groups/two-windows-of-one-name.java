// A name means one window.
// jOOQ: database/silent: PostgreSQL, MySQL refuse; SQLite takes the second window
// Querydsl: not to be had: no named windows
class Wrong extends Program {
    Object o = sql(select(count().over(orderBy(FILM.title.asc()).named("w")), count().over(orderBy(FILM.price.asc()).named("w"))).from(FILM)); // rendered: two different windows of a query are named w
}

class Right extends Program {
    Object o = sql(select(count().over(orderBy(FILM.title.asc()).named("w")), rank().over(orderBy(FILM.title.asc()).named("w"))).from(FILM));
}
