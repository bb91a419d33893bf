// A date plus NULL would be NULL, which the date's type doesn't say.
class Wrong extends Program {
    Object o = val(java.time.LocalDate.EPOCH).plus(FILM.length, DateUnit.DAY); // error: equality constraints: Optional<Integer>,Integer
}

class Right extends Program {
    Object o = val(java.time.LocalDate.EPOCH).plus(FILM.length.orElse(0), DateUnit.DAY);
}
