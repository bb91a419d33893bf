// The query yields a text, not a number.
// jOOQ: javac
// Querydsl: javac
class Wrong extends Program {
    Object o = scalarOf(select(FILM.title).from(FILM), INTEGER); // error: no suitable method found for scalarOf(Select<String>,NumType<Integer>)
}

class Right extends Program {
    Object o = scalarOf(select(FILM.title).from(FILM), TEXT);
}
