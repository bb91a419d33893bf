package org.ashlarsql.feature;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import org.ashlarsql.type.Json;
import org.ashlarsql.type.JsonText;
import org.ashlarsql.type.Range;

/** Values of each type, near its limits as often as between them. */
final class RandomValues {

    private static final long MICROS_OF_DAY = 86_400_000_000L;
    /** What SQL and regular expressions, texts, arrays and files give a meaning of their own, and other languages. */
    private static final String[] CHARACTERS = {
        "'",
        "\"",
        "\\",
        "`",
        "{",
        "}",
        ",",
        ";",
        ":",
        "?",
        "$$",
        "$1",
        "%",
        "_",
        "--",
        "/*",
        "\n",
        "\r",
        "\t",
        "\b",
        "\u0001",
        "\u007f",
        "\u0085",
        "\u00a0",
        " ",
        "  ",
        "a",
        "A",
        "Z",
        "0",
        "null",
        "\u00e9",
        "e\u0301",
        "\u00df",
        "\u0130",
        "\u05d0",
        "\u0627",
        "\u200d",
        "\u202e",
        "\ufeff",
        "\uffff",
        "\ufffd",
        "\u65e5\u672c",
        "\uac00",
        "\ud83d\ude00",
        "\ud834\udd1e",
        "\udbff\udfff",
        "\ud83d\udc68\u200d\ud83d\udc69"
    };

    private final SplittableRandom random;

    RandomValues(long seed) {
        random = new SplittableRandom(seed);
    }

    <V> List<V> many(int count, Supplier<V> value) {
        var values = new ArrayList<V>(count);
        for (int i = 0; i < count; i++) {
            values.add(value.get());
        }
        return values;
    }

    /** A whole number of any length in bits. */
    long bigint() {
        return random.nextLong() >> random.nextInt(64);
    }

    int integer() {
        return random.nextInt() >> random.nextInt(32);
    }

    short smallint() {
        return (short) (integer() >> 16);
    }

    /** At most so many digits, and so many of them behind the point. */
    BigDecimal decimal(int digits, int scale) {
        int length = random.nextInt(digits + 1);
        var unscaled = new StringBuilder("0");
        for (int i = 0; i < length; i++) {
            unscaled.append(random.nextInt(4) == 0 ? 9 * random.nextInt(2) : random.nextInt(10));
        }
        var number = new BigInteger(unscaled.toString());
        int most = Math.min(scale, random.nextBoolean() ? scale : length);
        int least = Math.max(0, length - (digits - scale));
        return new BigDecimal(random.nextBoolean() ? number : number.negate(), Math.max(most, least));
    }

    /** A finite number: any bits, or few digits. */
    double doublePrecision() {
        double any = Double.longBitsToDouble(random.nextLong());
        return Double.isFinite(any) && random.nextBoolean()
                ? any
                : decimal(12, 4).doubleValue();
    }

    float real() {
        float any = Float.intBitsToFloat(random.nextInt());
        return Float.isFinite(any) && random.nextBoolean() ? any : decimal(6, 3).floatValue();
    }

    /** A text of at most so many characters as Java counts them. */
    String text(int longest) {
        var text = new StringBuilder();
        int length = random.nextInt(longest + 1);
        while (text.length() < length) {
            String more = random.nextInt(3) == 0 ? Character.toString(character()) : oneOf(CHARACTERS);
            if (text.length() + more.length() > longest) {
                break;
            }
            text.append(more);
        }
        return text.toString();
    }

    /** Any character but NUL and the halves of others. */
    private int character() {
        int c = random.nextInt(1, Character.MAX_CODE_POINT + 1) >> random.nextInt(16);
        return c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 'x' : c;
    }

    <V> V oneOf(V[] values) {
        return values[random.nextInt(values.length)];
    }

    boolean bool() {
        return random.nextBoolean();
    }

    LocalDate date(LocalDate first, LocalDate last) {
        return LocalDate.ofEpochDay(random.nextLong(first.toEpochDay(), last.toEpochDay() + 1));
    }

    LocalTime time() {
        return LocalTime.ofNanoOfDay(1_000 * micros(random.nextLong(MICROS_OF_DAY)));
    }

    LocalDateTime timestamp(LocalDate first, LocalDate last) {
        return date(first, last).atTime(time());
    }

    Instant instant(Instant first, Instant last) {
        long micros = micros(random.nextInt(1_000_000));
        return Instant.ofEpochSecond(random.nextLong(first.getEpochSecond(), last.getEpochSecond()), 1_000 * micros);
    }

    /** Often a whole second or millisecond. */
    private long micros(long micros) {
        int kind = random.nextInt(3);
        return kind == 0 ? micros : kind == 1 ? micros / 1_000 * 1_000 : micros / 1_000_000 * 1_000_000;
    }

    byte[] binary(int longest) {
        byte[] bytes = new byte[random.nextInt(longest + 1)];
        random.nextBytes(bytes);
        return bytes;
    }

    UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    <E> List<E> list(Supplier<E> element) {
        return many(random.nextInt(5), element);
    }

    /** A range between two values in whatever order; the database refuses one whose ends are the wrong way round. */
    <E extends Comparable<? super E>> Range<E> range(Supplier<E> value) {
        E one = value.get();
        E other = value.get();
        E low = one.compareTo(other) < 0 ? one : other;
        E high = low == one ? other : one;
        Optional<E> lower = random.nextInt(5) == 0 ? Optional.empty() : Optional.of(low);
        Optional<E> upper = random.nextInt(5) == 0 ? Optional.empty() : Optional.of(high);
        return new Range<>(lower, bool(), upper, bool(), false);
    }

    /** A document of what every database keeps: numbers of 15 digits, and no key twice. */
    Json json() {
        return new Json(document(4));
    }

    private String document(int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 6)) {
            case 0 -> JsonText.quoted(text(12));
            case 1 -> String.valueOf(integer());
            case 2 -> decimal(12, 4).toPlainString();
            case 3 -> oneOf(new String[] {"true", "false", "null"});
            case 4 -> "[" + String.join(",", list(() -> document(depth - 1))) + "]";
            default -> members(depth - 1);
        };
    }

    private String members(int depth) {
        var members = new ArrayList<String>();
        for (int i = random.nextInt(5); i > 0; i--) {
            members.add(JsonText.quoted(i + text(5)) + " : " + document(depth));
        }
        return "{" + String.join(" ,\n", members) + "}";
    }
}
