// A connection is for one thread at a time.
// jOOQ: works: the other thread uses the transaction's connection; if nobody waits for it, it's outside (silent)
// Querydsl: not to be had: no transactions of its own (JDBC's or Spring's)
class Wrong extends Program {
    Object o = db.inTransaction(tx -> java.util.concurrent.CompletableFuture.supplyAsync(() -> tx.list(select(FILM.title).from(FILM))).join()); // executed: this transaction is that of thread
}

class Right extends Program {
    Object o = db.inTransaction(tx -> tx.list(select(FILM.title).from(FILM)));
}
