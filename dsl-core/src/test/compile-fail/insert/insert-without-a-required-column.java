// A new film has a language.
// jOOQ: database: PostgreSQL: null value in column "language_id" of relation "film" violates not-null constra…
// Querydsl: database: PostgreSQL: null value in column "language_id" of relation "film" violates not-null constra…
class Wrong extends Program {
    NewFilm f = new NewFilm("Brazil"); // error: constructor NewFilm
}

class Right extends Program {
    NewFilm f = new NewFilm("Brazil", 1);
}
