// The branches have two columns and one.
// jOOQ: javac
// Querydsl: javac, 19 lines
class Wrong extends Program {
    Object o = select(FILM.title, FILM.length).from(FILM).union(select(LANGUAGE.name).from(LANGUAGE)); // error: Select<String> cannot be converted to
}

class Right extends Program {
    Object o = select(FILM.title, FILM.length).from(FILM).union(select(LANGUAGE.name, nullOf(INTEGER)).from(LANGUAGE));
}
