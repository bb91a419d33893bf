// What isn't read can't be locked.
class Wrong extends Program {
    String s = sql(select(FILM.title).from(FILM).forUpdate(lock -> lock.of(LANGUAGE).noWait())); // rendered: locks language, which isn't in FROM
}

class Right extends Program {
    String s = sql(select(FILM.title).from(FILM).forUpdate(lock -> lock.of(FILM).noWait()));
}
