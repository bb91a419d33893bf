// A title stands for films of several prices.
// jOOQ: database/silent: PostgreSQL, MySQL refuse; SQLite: (5 rows) [100% Wolf] [Brazil] [Amelie] [Alien] [Ran]
// Querydsl: database/silent: PostgreSQL, MySQL refuse; SQLite: (5 rows) 100% Wolf Brazil Amelie Alien Ran
class Wrong extends Program {
    Object o = sql(select(FILM.title).distinct().from(FILM).orderBy(FILM.price.asc())); // rendered: ORDER BY holds film.price, which SELECT DISTINCT doesn't select
}

class Right extends Program {
    Object o = sql(select(FILM.title).from(FILM).groupBy(FILM.title).orderBy(min(FILM.price).asc()));
}
