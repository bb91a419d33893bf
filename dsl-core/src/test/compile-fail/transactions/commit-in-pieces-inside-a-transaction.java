// What is to be kept piece by piece has no place in a whole.
class Wrong extends Program {
    Object o = db.inTransaction(tx -> tx.bulk().commitEvery(100).insertAll(List.of(new NewLanguage("L1")))); // executed: commitEvery(...) has no place inside a transaction
}

class Right extends Program {
    Object o = db.bulk().commitEvery(100).insertAll(List.of(new NewLanguage("L2")));
}
