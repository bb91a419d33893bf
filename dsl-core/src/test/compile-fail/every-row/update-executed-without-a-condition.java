// A draft has no way to be executed.
// jOOQ: silent: changes all 5 rows; only a debug log (setting executeUpdateWithoutWhere THROW would refuse)
// Querydsl: silent: changes all 5 rows
class Wrong extends Program {
    Object o = db.execute(update(FILM).set(FILM.title.to("x"))); // error: cannot be converted to Command
}

class Right extends Program {
    Object o = db.execute(update(FILM).set(FILM.title.to("x")).where(FILM.filmId.eq(1)));
}
