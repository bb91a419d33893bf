// What wasn't selected isn't there.
// jOOQ: read: IllegalArgumentException: Field "film"."price" is not contained in row type
// Querydsl: silent: Tuple.get() of a column that was not selected is null
class Wrong extends Program {
    BigDecimal price = db.list(select(FILM.title, FILM.length).from(FILM)).get(0).v3(); // error: symbol:   method v3()
}

class Right extends Program {
    BigDecimal price = db.list(select(FILM.title, FILM.length, FILM.price).from(FILM)).get(0).v3();
}
