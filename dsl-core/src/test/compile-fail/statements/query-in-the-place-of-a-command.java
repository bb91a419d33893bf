// A query is listed, not executed.
// jOOQ: silent: execute(select) runs and returns 5, the number of rows
// Querydsl: javac
class Wrong extends Program {
    long n = db.execute(select(FILM.title).from(FILM)); // error: Select<String> cannot be converted to Command
}

class Right extends Program {
    List<String> n = db.list(select(FILM.title).from(FILM));
}
