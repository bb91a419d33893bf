// A draft has no way to be executed.
// jOOQ: silent: deletes all 5 rows; only a debug log (setting executeDeleteWithoutWhere THROW would refuse)
// Querydsl: silent: deletes all 5 rows
class Wrong extends Program {
    Object o = db.execute(deleteFrom(FILM)); // error: DeleteDraft<T> conforms to Command
}

class Right extends Program {
    Object o = db.execute(deleteFrom(FILM).everyRow());
}
