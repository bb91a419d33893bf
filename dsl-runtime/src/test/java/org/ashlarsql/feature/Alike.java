package org.ashlarsql.feature;

import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.type.Json;
import org.ashlarsql.type.Range;

/** Values as something that Java's {@code equals} compares as it's meant. */
final class Alike {

    private static final int SHOWN = 120;

    private Alike() {}

    /** What is the same when it's read: the sign of zero counts, the digits behind a decimal's last don't. */
    static Object read(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros();
        }
        if (value instanceof byte[] bytes) {
            return HexFormat.of().formatHex(bytes);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Alike::read).toList();
        }
        if (value instanceof Json json) {
            return JsonValue.of(json.text());
        }
        return value instanceof Range<?> range ? ends(range) : value;
    }

    /** What is the same to a database that looks for it: minus zero is zero. */
    static Object found(Object value) {
        if (value instanceof Double number) {
            return number + 0.0;
        }
        if (value instanceof Float number) {
            return number + 0.0f;
        }
        return value instanceof List<?> list ? list.stream().map(Alike::found).toList() : read(value);
    }

    private static Range<Object> ends(Range<?> range) {
        return new Range<>(
                Optional.<Object>empty().or(() -> range.lower().map(Alike::read)),
                range.lowerIncluded(),
                Optional.<Object>empty().or(() -> range.upper().map(Alike::read)),
                range.upperIncluded(),
                range.empty());
    }

    /** The start of a long text, with what isn't ASCII as its number. */
    static String shown(Object value) {
        var out = new StringBuilder();
        String text = String.valueOf(value instanceof byte[] ? read(value) : value);
        text.codePoints()
                .limit(SHOWN)
                .forEach(c ->
                        out.append(c >= ' ' && c < 127 ? Character.toString(c) : "<" + Integer.toHexString(c) + ">"));
        return text.length() > SHOWN ? out + "... (" + text.length() + ")" : out.toString();
    }
}
