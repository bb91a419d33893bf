// The table has another name here.
// jOOQ: database: PostgreSQL: missing FROM-clause entry for table "f"
// Querydsl: database: PostgreSQL: missing FROM-clause entry for table "f"
class Wrong extends Program {
    {
        var f = FILM.as("f");
        String s = sql(update(FILM).set(FILM.title.to("x")).where(f.filmId.eq(1))); // rendered: f.film_id is used in WHERE, but that table goes by the name film here
    }
}

class Right extends Program {
    String s = sql(update(FILM).set(FILM.title.to("x")).where(FILM.filmId.eq(1)));
}
