// A number isn't the place of a column.
// jOOQ: silent: order by a bind value: no order at all
// Querydsl: silent: order by a bind value: no order at all
class Wrong extends Program {
    Object o = select(FILM.title).from(FILM).orderBy(1); // error: int cannot be converted to Ordering
}

class Right extends Program {
    Object o = select(FILM.title).from(FILM).orderBy(FILM.title.asc());
}
