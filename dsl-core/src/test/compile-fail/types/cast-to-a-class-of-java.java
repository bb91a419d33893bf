// SQL's types aren't Java's.
class Wrong extends Program {
    Object o = cast(FILM.length, String.class); // error: Class<String> cannot be converted to DataType
}

class Right extends Program {
    Object o = cast(FILM.length, TEXT);
}
