// No row and a row with NULL are two things.
// jOOQ: silent: fetchOptional(FILM.LENGTH) is empty for a row with NULL as for no row
// Querydsl: silent: no Optional; fetchOne() is null for a row with NULL as for no row
class Wrong extends Program {
    Optional<Integer> length = db.findOne(select(FILM.length).from(FILM)); // error: incompatible equality constraints Integer,Optional<Integer>
}

class Right extends Program {
    Optional<Optional<Integer>> length = db.findOne(select(FILM.length).from(FILM));
}
