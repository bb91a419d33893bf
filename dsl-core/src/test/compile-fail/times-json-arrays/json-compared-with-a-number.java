// What stands in a document may be of any type.
// jOOQ: javac, 11 lines
// Querydsl: not to be had: no JSON functions
class Wrong extends Program {
    Condition c = jsonObject(member("year", val(1979))).get("year").eq(1979); // error: int cannot be converted to Json
}

class Right extends Program {
    Condition c = jsonObject(member("year", val(1979))).get("year").asInteger().eq(1979);
}
