// COPY is PostgreSQL's.
// jOOQ: not to be had: no COPY (loadInto() sends inserts)
// Querydsl: not to be had: no COPY
class Wrong extends Program {
    long n = db.copyInto(LANGUAGE, List.of(new NewLanguage("L4")).iterator()); // executed: does not support COPY
}

class Right extends Program {
    long n = db.insertAll(List.of(new NewLanguage("L5")));
}
