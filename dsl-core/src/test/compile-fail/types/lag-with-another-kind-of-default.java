// What stands in for a title is a text.
// jOOQ: javac, 32 lines
// Querydsl: not to be had: lag() has neither offset nor default
class Wrong extends Program {
    Object o = lag(FILM.title).otherwise(val(0)).over(orderBy(FILM.filmId.asc())); // error: NumExpr<V,V> conforms to Shape<TextExpr<String>,?,?>
}

class Right extends Program {
    Object o = lag(FILM.title).otherwise(val("none")).over(orderBy(FILM.filmId.asc()));
}
