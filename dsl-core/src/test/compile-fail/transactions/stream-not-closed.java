// A stream that somebody has to close isn't handed out.
// jOOQ: silent: nothing complains, the result set stays open
// Querydsl: silent: nothing complains, the result set stays open
// lines: 10
class Wrong extends Program {
    Stream<String> rows = db.stream(select(FILM.title).from(FILM)); // error: method stream in class
}

class Right extends Program {
    List<String> rows = db.stream(select(FILM.title).from(FILM), titles -> titles.limit(2).toList());
}
