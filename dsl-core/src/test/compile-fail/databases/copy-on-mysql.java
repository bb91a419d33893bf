// COPY is PostgreSQL's.
class Wrong extends Program {
    long n = db.copyInto(LANGUAGE, List.of(new NewLanguage("L4")).iterator()); // executed: does not support COPY
}

class Right extends Program {
    long n = db.insertAll(List.of(new NewLanguage("L5")));
}
