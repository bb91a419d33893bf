// SQLite locks the whole file.
class Wrong extends Program {
    Object o = sql(select(FILM.title).from(FILM).forUpdate(), Dialects.sqlite()); // rendered: does not support locks on rows
}

class Right extends Program {
    Object o = sql(select(FILM.title).from(FILM).forUpdate());
}
