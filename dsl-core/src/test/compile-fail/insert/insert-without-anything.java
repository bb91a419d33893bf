// An INSERT without values inserts nothing.
// jOOQ: javac
// Querydsl: database: PostgreSQL: null value in column "title" of relation "film" violates not-null constraint
class Wrong extends Program {
    long n = db.execute(insertInto(FILM)); // error: conforms to Command
}

class Right extends Program {
    long n = db.execute(insertInto(FILM).values(new NewFilm("Ran", 1)));
}
