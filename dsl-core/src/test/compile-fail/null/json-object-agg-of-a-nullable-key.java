// A member without a key can't be.
// jOOQ: database/silent: PostgreSQL refuses: null value not allowed for object key; SQLite drops those members
// Querydsl: not to be had: no JSON functions
class Wrong extends Program {
    Object o = jsonObjectAgg(FILM.synopsis, FILM.title); // error: TextColumn<Film,Optional<String>> cannot be converted to TextExpr<String>
}

class Right extends Program {
    Object o = jsonObjectAgg(FILM.title, FILM.synopsis);
}
