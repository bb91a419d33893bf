// The document may lack the member.
class Wrong extends Program {
    NumExpr<Integer, Integer> n = jsonObject(member("year", val(1979))).get("year").asInteger(); // error: NumExpr<Integer,Optional<Integer>> cannot be converted to NumExpr<Integer,Integer>
}

class Right extends Program {
    NumExpr<Integer, Integer> n = jsonObject(member("year", val(1979))).get("year").asInteger().orElse(0);
}
