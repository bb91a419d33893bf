// The constructor takes what is required.
// jOOQ: database: PostgreSQL: null value in column "language_id" of relation "film" violates not-null constra…
// Querydsl: database: PostgreSQL: null value in column "language_id" of relation "film" violates not-null constra…
class Wrong extends Program {
    NewFilm film = new NewFilm("Ran"); // error: constructor NewFilm in class NewFilm cannot be applied to given types
}

class Right extends Program {
    NewFilm film = new NewFilm("Ran", 1);
}
