package org.ashlarsql.dialect;

import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import org.ashlarsql.tree.CallNode;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.RawNode;
import org.ashlarsql.type.SqlType;
import org.ashlarsql.type.TypeMap;

/**
 * The variables of the session by which CALL hands out values on MySQL and MariaDB. Dates and times are texts in them,
 * and are cast to their parameters' types; numbers aren't, since MariaDB loses that one has no sign.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/8.0/en/user-variables.html">User-Defined Variables</a>
 */
final class CallVariables {

    private CallVariables() {}

    /** The variable of a parameter, counted from 0. */
    static String name(int index) {
        return "@ashlar_" + (index + 1);
    }

    /** Gives the variables of parameters that take a value, too, that value. */
    static List<RawNode> set(CallNode call) {
        List<String> text = new ArrayList<>();
        List<ExprNode> values = new ArrayList<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            CallNode.Argument argument = call.arguments().get(i);
            if (argument.out() != null && argument.value() != null) {
                text.add((text.isEmpty() ? "set " : ", ") + name(i) + " = ");
                values.add(argument.value());
            }
        }
        text.add("");
        return values.isEmpty() ? List.of() : List.of(new RawNode(new ExprNode.Raw(text, values)));
    }

    /** Reads the variables. */
    static List<RawNode> read(CallNode call, TypeMap types) {
        List<String> text = new ArrayList<>();
        List<ExprNode> casts = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < call.arguments().size(); i++) {
            SqlType<?> type = call.arguments().get(i).out();
            if (type == null) {
                continue;
            }
            plain.append(text.isEmpty() && plain.isEmpty() ? "select " : ", ");
            if (isTemporal(type.on(types).jdbcCode())) {
                text.add(plain.toString());
                casts.add(new ExprNode.Cast(new ExprNode.Raw(List.of(name(i)), List.of()), type));
                plain.setLength(0);
            } else {
                plain.append(name(i));
            }
        }
        boolean nothing = text.isEmpty() && plain.isEmpty();
        text.add(plain.toString());
        return nothing ? List.of() : List.of(new RawNode(new ExprNode.Raw(text, casts)));
    }

    private static boolean isTemporal(int jdbcCode) {
        return switch (jdbcCode) {
            case Types.DATE, Types.TIME, Types.TIMESTAMP -> true;
            default -> false;
        };
    }
}
