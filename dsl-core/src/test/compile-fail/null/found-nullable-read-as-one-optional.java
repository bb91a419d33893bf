// No row and a row with NULL are two things.
class Wrong extends Program {
    Optional<Integer> length = db.findOne(select(FILM.length).from(FILM)); // error: incompatible equality constraints Integer,Optional<Integer>
}

class Right extends Program {
    Optional<Optional<Integer>> length = db.findOne(select(FILM.length).from(FILM));
}
