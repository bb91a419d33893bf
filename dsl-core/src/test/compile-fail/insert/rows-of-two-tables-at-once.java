// Rows are inserted table by table.
// jOOQ: works: batchInsert() takes records of any tables: each goes into its own
// Querydsl: database: populate() drops unknown properties silently; DEFAULT VALUES is sent: null value in column "title"
// lines: 10
class Wrong extends Program {
    long n = db.insertAll(List.of(new NewFilm("Ran", 1), new NewLanguage("L3"))); // error: inference variable T has incompatible equality constraints Language,Film
}

class Right extends Program {
    long n = db.insertAll(List.of(new NewFilm("Ran", 1)));
}
