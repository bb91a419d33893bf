// Keys of members are texts.
class Wrong extends Program {
    Object o = jsonObject(member(1, FILM.title)); // error: int cannot be converted to String
}

class Right extends Program {
    Object o = jsonObject(member("1", FILM.title));
}
