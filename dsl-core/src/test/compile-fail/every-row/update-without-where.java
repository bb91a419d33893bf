// An UPDATE that says nothing of its rows isn't a statement.
// jOOQ: silent: changes all 5 rows; only a debug log (setting executeUpdateWithoutWhere THROW would refuse)
// Querydsl: silent: changes all 5 rows
class Wrong extends Program {
    long n = db.execute(update(FILM).set(FILM.title.to("x"))); // error: UpdateDraft<Film> cannot be converted to Command
}

class Right extends Program {
    long n = db.execute(update(FILM).set(FILM.title.to("x")).where(FILM.filmId.eq(1)));
}
