// What is to be kept piece by piece has no place in a whole.
// jOOQ: silent: loadInto().commitAfter(n) commits the transaction around it: 3 rows stay after its rollback
// Querydsl: not to be had: no transactions of its own, no commits in pieces
class Wrong extends Program {
    Object o = db.inTransaction(tx -> tx.bulk().commitEvery(100).insertAll(List.of(new NewLanguage("L1")))); // executed: commitEvery(...) has no place inside a transaction
}

class Right extends Program {
    Object o = db.bulk().commitEvery(100).insertAll(List.of(new NewLanguage("L2")));
}
