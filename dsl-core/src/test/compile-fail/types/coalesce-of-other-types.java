// The replacement for a number is a text.
// jOOQ: database/silent: coalesce(Field<T>, Field<?>…) isn't checked; PostgreSQL refuses; SQLite: the text 'x' read as 0
// Querydsl: javac, 11 lines
class Wrong extends Program {
    Object o = coalesce(FILM.length, val("x")); // error: inference variable N has incompatible equality constraints
}

class Right extends Program {
    Object o = coalesce(FILM.length, val(0));
}
