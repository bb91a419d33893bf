// One row was asked for, and there is none.
// jOOQ: read: fetchOne() is null: NullPointerException
// Querydsl: read: fetchOne() is null: NullPointerException
class Wrong extends Program {
    String title = db.one(select(FILM.title).from(FILM).where(FILM.filmId.eq(-1))); // executed: one(...) found no row
}

class Right extends Program {
    Optional<String> title = db.findOne(select(FILM.title).from(FILM).where(FILM.filmId.eq(-1)));
}
