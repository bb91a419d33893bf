package org.ashlarsql.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ashlarsql.tree.ExprNode;

/**
 * A function as text with gaps: <code>{0}</code> is an argument where any expression can stand, {@code <0>} an operand,
 * which gets parentheses where an operator might take it apart, <code>{1*}</code> that argument and all behind it with
 * commas between. With {@code <0!>} and <code>{0!}</code> a bare parameter is cast, so that the database knows its type.
 *
 * @param text the text around the gaps, one more than there are gaps
 */
record FunctionTemplate(List<String> text, List<Gap> gaps, int level) implements FunctionSql {

    private static final Pattern GAP = Pattern.compile("\\{(\\d+)([*!]?)}|<(\\d+)(!?)>");

    private enum Kind {
        ANYWHERE,
        OPERAND,
        TYPED,
        TYPED_OPERAND,
        REST
    }

    private record Gap(int argument, Kind kind) {}

    static FunctionTemplate of(String template, int precedence) {
        var text = new ArrayList<String>();
        var gaps = new ArrayList<Gap>();
        Matcher matcher = GAP.matcher(template);
        int from = 0;
        while (matcher.find()) {
            text.add(template.substring(from, matcher.start()));
            gaps.add(gap(matcher));
            from = matcher.end();
        }
        text.add(template.substring(from));
        return new FunctionTemplate(List.copyOf(text), List.copyOf(gaps), precedence);
    }

    @Override
    public SqlWriter aggregate(ExprNode.Aggregate node, AggregateRenderer renderer) {
        if (node.distinct() || !node.orderBy().isEmpty()) {
            throw new UnsupportedFeatureException(
                    "DISTINCT or ORDER BY in " + ReadableSql.expression(node),
                    renderer.dialect,
                    "compute it from a derived table, select(...).distinct().as(\"t\")");
        }
        write(node.arguments(), renderer);
        return renderer.behind(node);
    }

    private static Gap gap(Matcher matcher) {
        if (matcher.group(3) != null) {
            Kind kind = matcher.group(4).isEmpty() ? Kind.OPERAND : Kind.TYPED_OPERAND;
            return new Gap(Integer.parseInt(matcher.group(3)), kind);
        }
        Kind kind = switch (matcher.group(2)) {
            case "*" -> Kind.REST;
            case "!" -> Kind.TYPED;
            default -> Kind.ANYWHERE;
        };
        return new Gap(Integer.parseInt(matcher.group(1)), kind);
    }

    @Override
    public int precedence(List<ExprNode> arguments, Precedence precedence) {
        return level;
    }

    @Override
    public SqlWriter write(List<ExprNode> arguments, ExprRenderer renderer) {
        for (int i = 0; i < gaps.size(); i++) {
            renderer.out.sql(text.get(i));
            Gap gap = gaps.get(i);
            switch (gap.kind) {
                case ANYWHERE -> arguments.get(gap.argument).accept(renderer);
                case OPERAND -> renderer.atLeast(Precedence.PRIMARY, arguments.get(gap.argument));
                case TYPED -> renderer.typed(Precedence.RAW, arguments.get(gap.argument));
                case TYPED_OPERAND -> renderer.typed(Precedence.PRIMARY, arguments.get(gap.argument));
                case REST -> renderer.commaSeparated(arguments.subList(gap.argument, arguments.size()));
            }
        }
        return renderer.out.sql(text.get(gaps.size()));
    }
}
