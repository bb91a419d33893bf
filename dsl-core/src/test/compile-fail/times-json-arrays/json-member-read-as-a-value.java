// The document may lack the member.
// jOOQ: read: NULL: NullPointerException where the value is used
// Querydsl: not to be had: no JSON functions
class Wrong extends Program {
    NumExpr<Integer, Integer> n = jsonObject(member("year", val(1979))).get("year").asInteger(); // error: NumExpr<Integer,Optional<Integer>> cannot be converted to NumExpr<Integer,Integer>
}

class Right extends Program {
    NumExpr<Integer, Integer> n = jsonObject(member("year", val(1979))).get("year").asInteger().orElse(0);
}
