// The rows of a query go into columns.
class Wrong extends Program {
    Object o = insertInto(FILM).select(select(FILM.title).from(FILM)); // error: symbol:   method select(Select<String>)
}

class Right extends Program {
    Object o = insertInto(FILM).columns(row(FILM.title, FILM.languageId)).select(select(FILM.title, FILM.languageId).from(FILM));
}
