// A condition about no column is one about every row.
// jOOQ: silent: where ? = ?: deletes all 5 rows
// Querydsl: silent: where ? = ?: deletes all 5 rows
class Wrong extends Program {
    Object o = sql(deleteFrom(FILM).where(val(1).eq(1))); // built: deleteFrom(film).where(...) got no condition that says anything
}

class Right extends Program {
    Object o = sql(deleteFrom(FILM).where(FILM.filmId.eq(1)));
}
