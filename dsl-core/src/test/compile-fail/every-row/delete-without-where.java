// A DELETE that says nothing of its rows isn't a statement.
// jOOQ: silent: deletes all 5 rows; only a debug log (setting executeDeleteWithoutWhere THROW would refuse)
// Querydsl: silent: deletes all 5 rows
class Wrong extends Program {
    long n = db.execute(deleteFrom(FILM)); // error: DeleteDraft<T> conforms to Command
}

class Right extends Program {
    long n = db.execute(deleteFrom(FILM).everyRow());
}
