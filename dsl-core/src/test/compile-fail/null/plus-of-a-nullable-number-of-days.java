// A date plus NULL would be NULL, which the date's type doesn't say.
// jOOQ: read: NULL: NullPointerException where the value is used
// Querydsl: not to be had: addDays() takes an int of Java only
class Wrong extends Program {
    DateExpr<java.time.LocalDate> d = val(java.time.LocalDate.EPOCH).plus(FILM.length, DateUnit.DAY); // error: DateExpr<Optional<LocalDate>> cannot be converted to DateExpr<LocalDate>
}

class Right extends Program {
    DateExpr<java.time.LocalDate> d = val(java.time.LocalDate.EPOCH).plus(FILM.length.orElse(0), DateUnit.DAY);
    DateExpr<Optional<java.time.LocalDate>> nullable = val(java.time.LocalDate.EPOCH).plus(FILM.length, DateUnit.DAY);
}
