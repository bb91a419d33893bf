// The value that may be present is a number.
class Wrong extends Program {
    Object o = update(FILM).setIfPresent(FILM.title, Optional.of(3)); // error: inference variable V has incompatible
}

class Right extends Program {
    Object o = update(FILM).setIfPresent(FILM.title, Optional.of("3"));
}
