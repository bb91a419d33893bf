// The whole has only the columns that it yields.
class Wrong extends Program {
    Object o = sql(select(FILM.title).from(FILM).union(select(LANGUAGE.name).from(LANGUAGE)).orderBy(LANGUAGE.name.asc())); // rendered: a set operation can be ordered by its columns only
}

class Right extends Program {
    Object o = sql(select(FILM.title).from(FILM).union(select(LANGUAGE.name).from(LANGUAGE)).orderBy(FILM.title.asc()));
}
