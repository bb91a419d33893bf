// One row was asked for.
// jOOQ: read: fetchOne(): TooManyRowsException
// Querydsl: read: fetchOne(): NonUniqueResultException
class Wrong extends Program {
    String title = db.one(select(FILM.title).from(FILM)); // executed: one row was asked for, but there are two or more
}

class Right extends Program {
    String title = db.one(select(FILM.title).from(FILM).where(FILM.filmId.eq(3)));
}
