// The table goes by another name in this query.
class Wrong extends Program {
    Film f = FILM.as("f");
    Object o = sql(select(f.title).from(f).where(FILM.length.gt(90))); // rendered: film.length is used in WHERE, but that table goes by the name f here
}

class Right extends Program {
    Film f = FILM.as("f");
    Object o = sql(select(f.title).from(f).where(f.length.gt(90)));
}
