// One NULL in the subquery would make NOT IN never true.
// jOOQ: silent: runs: no rows
// Querydsl: silent: runs: no rows
class Wrong extends Program {
    Condition c = FILM.languageId.notIn(select(FILM.originalLanguageId).from(FILM)); // error: Select<Optional<Integer>> cannot be converted to Subquery<Integer>
}

class Right extends Program {
    Condition c = FILM.languageId.notIn(select(FILM.originalLanguageId.notNull()).from(FILM).where(FILM.originalLanguageId.isNotNull()));
}
