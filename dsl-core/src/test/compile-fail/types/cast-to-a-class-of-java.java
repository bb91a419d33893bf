// SQL's types aren't Java's.
// jOOQ: works: cast(field, String.class) is the way there: as varchar, on MySQL as char
// Querydsl: javac, 11 lines
class Wrong extends Program {
    Object o = cast(FILM.length, String.class); // error: Class<String> cannot be converted to DataType
}

class Right extends Program {
    Object o = cast(FILM.length, TEXT);
}
