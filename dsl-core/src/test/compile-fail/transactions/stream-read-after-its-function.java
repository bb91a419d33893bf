// The rows are gone when the function has ended.
// jOOQ: silent: the stream is opened on first use, after the transaction and outside of it: it reads
// Querydsl: database: PostgreSQL: portal "C_1" does not exist
class Wrong extends Program {
    Object o = db.stream(select(FILM.title).from(FILM), titles -> titles).toList(); // executed: the stream's rows are gone with the function that it was given to
}

class Right extends Program {
    Object o = db.stream(select(FILM.title).from(FILM), titles -> titles.toList());
}
