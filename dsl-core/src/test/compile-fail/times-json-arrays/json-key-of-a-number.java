// Keys of members are texts.
// jOOQ: javac
// Querydsl: not to be had: no JSON functions
class Wrong extends Program {
    Object o = jsonObject(member(1, FILM.title)); // error: int cannot be converted to String
}

class Right extends Program {
    Object o = jsonObject(member("1", FILM.title));
}
