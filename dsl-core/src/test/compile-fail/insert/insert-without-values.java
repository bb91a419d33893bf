// There is nothing to insert.
// jOOQ: javac, 15 lines
// Querydsl: database: INSERT ... DEFAULT VALUES is sent: null value in column "title"
class Wrong extends Program {
    Object o = db.execute(insertInto(FILM)); // error: InsertDraft<T> conforms to Command
}

class Right extends Program {
    Object o = db.execute(insertInto(FILM).set(FILM.title.to("Ran")).set(FILM.languageId.to(1)));
}
