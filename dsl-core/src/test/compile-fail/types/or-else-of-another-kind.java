// What replaces a title is a number.
// jOOQ: silent: coalesce(Field<T>, Field<?>…) isn't checked; on SQLite numbers stand among the texts
// Querydsl: javac, 11 lines
class Wrong extends Program {
    Object o = FILM.synopsis.orElse(FILM.filmId); // error: cannot be converted to Shape<TextExpr<String>,TextExpr<Optional<String>>,TextExpr<String>>
}

class Right extends Program {
    Object o = FILM.synopsis.orElse(FILM.title);
}
