// A document isn't a text.
class Wrong extends Program {
    Condition c = jsonObject(member("title", FILM.title)).get("title").like("A%"); // error: symbol:   method like(String)
}

class Right extends Program {
    Condition c = jsonObject(member("title", FILM.title)).get("title").asText().like("A%");
}
