// TRUNCATE doesn't say what becomes of the numbering.
// jOOQ: works: runs; the numbering is left to the database's default
// Querydsl: not to be had: no TRUNCATE
class Wrong extends Program {
    long n = db.execute(truncate(FILM)); // error: TruncateDraft cannot be converted to Command
}

class Right extends Program {
    long n = db.execute(truncate(FILM).restartIdentity());
}
