// An update groups nothing.
// jOOQ: javac
// Querydsl: javac
class Wrong extends Program {
    Object o = update(FILM).set(FILM.title.to("x")).everyRow().groupBy(FILM.languageId); // error: symbol:   method groupBy
}

class Right extends Program {
    Object o = select(FILM.languageId).from(FILM).groupBy(FILM.languageId);
}
