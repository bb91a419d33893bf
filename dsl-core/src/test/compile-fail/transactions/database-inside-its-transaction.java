// The database's own statements are no part of the transaction, whatever they stand in.
// jOOQ: silent: the insert runs on another connection: it stays after the rollback
// Querydsl: not to be had: no transactions of its own (JDBC's or Spring's)
class Wrong extends Program {
    Object o = db.inTransaction(tx -> db.execute(insertInto(LANGUAGE).set(LANGUAGE.languageId.to(70)).set(LANGUAGE.name.to("L6")))); // executed: but on the Database itself
}

class Right extends Program {
    Object o = db.inTransaction(tx -> tx.execute(insertInto(LANGUAGE).set(LANGUAGE.languageId.to(70)).set(LANGUAGE.name.to("L7"))));
}
