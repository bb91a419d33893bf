// Users may sort by what is listed, nothing else.
class Wrong extends Program {
    Object o = select(FILM.title).from(FILM).orderBy(sortBy("title", FILM.title).parse("price; drop")); // built: rows can't be sorted by 'price; drop'; name one of title
}

class Right extends Program {
    Object o = select(FILM.title).from(FILM).orderBy(sortBy("title", FILM.title).parse("-title"));
}
