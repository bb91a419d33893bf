// What isn't read can't be locked.
// jOOQ: database: PostgreSQL: relation "language" in FOR UPDATE clause not found in FROM clause
// Querydsl: database: PostgreSQL: relation "language" in FOR UPDATE clause not found in FROM clause
class Wrong extends Program {
    String s = sql(select(FILM.title).from(FILM).forUpdate(lock -> lock.of(LANGUAGE).noWait())); // rendered: locks language, which isn't in FROM
}

class Right extends Program {
    String s = sql(select(FILM.title).from(FILM).forUpdate(lock -> lock.of(FILM).noWait()));
}
