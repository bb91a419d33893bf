// A transaction ends with its function.
// jOOQ: silent: runs outside of any transaction, no complaint
// Querydsl: not to be had: no transactions of its own (JDBC's or Spring's)
class Wrong extends Program {
    Transaction kept = db.inTransaction(tx -> tx);
    Object o = kept.list(select(FILM.title).from(FILM)); // executed: this transaction's handle is closed
}

class Right extends Program {
    Object o = db.inTransaction(tx -> tx.list(select(FILM.title).from(FILM)));
}
