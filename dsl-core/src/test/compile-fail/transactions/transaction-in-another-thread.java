// A connection is for one thread at a time.
class Wrong extends Program {
    Object o = db.inTransaction(tx -> java.util.concurrent.CompletableFuture.supplyAsync(() -> tx.list(select(FILM.title).from(FILM))).join()); // executed: this transaction is that of thread
}

class Right extends Program {
    Object o = db.inTransaction(tx -> tx.list(select(FILM.title).from(FILM)));
}
