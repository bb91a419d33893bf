// TRUNCATE doesn't say what becomes of the numbering.
class Wrong extends Program {
    long n = db.execute(truncate(FILM)); // error: TruncateDraft cannot be converted to Command
}

class Right extends Program {
    long n = db.execute(truncate(FILM).restartIdentity());
}
