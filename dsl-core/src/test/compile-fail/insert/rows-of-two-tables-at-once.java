// Rows are inserted table by table.
// lines: 14
class Wrong extends Program {
    long n = db.insertAll(List.of(new NewFilm("Ran", 1), new NewLanguage("L3"))); // error: inference variable T#1 has incompatible equality constraints Language,Film
}

class Right extends Program {
    long n = db.insertAll(List.of(new NewFilm("Ran", 1)));
}
