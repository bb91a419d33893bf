// The second one may replace the first, or add to it.
// jOOQ: javac
// Querydsl: silent: the second from() is added: a cross join of 15 rows
class Wrong extends Program {
    Object o = select(FILM.title).from(FILM).from(LANGUAGE); // built: from(...) was called already
}

class Right extends Program {
    Object o = select(FILM.title).from(FILM).crossJoin(LANGUAGE);
}
