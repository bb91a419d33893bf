package org.ashlarsql.type;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as MySQL and MariaDB write a TIME: {@code -838:59:59.000001}. */
public enum DurationText implements Converter<String, Duration> {
    INSTANCE;

    private static final Pattern TIME = Pattern.compile("(-?)(\\d+):(\\d\\d):(\\d\\d)(?:\\.(\\d{1,6}))?");
    private static final int MICROS = 1_000;
    private static final int FRACTION = 5;
    private static final Duration LONGEST =
            Duration.ofHours(838).plusMinutes(59).plusSeconds(59);

    @Override
    public Duration fromSql(String stored) {
        Matcher parts = TIME.matcher(stored);
        if (!parts.matches()) {
            throw new ConversionException("'" + stored + "' is no TIME of hours, minutes and seconds");
        }
        String fraction = parts.group(FRACTION) == null ? "" : parts.group(FRACTION);
        Duration duration = Duration.ofHours(Long.parseLong(parts.group(2)))
                .plusMinutes(Long.parseLong(parts.group(3)))
                .plusSeconds(Long.parseLong(parts.group(4)))
                .plusNanos(Long.parseLong((fraction + "000000000").substring(0, 9)));
        return parts.group(1).isEmpty() ? duration : duration.negated();
    }

    /**
     * The text, without what is behind the microseconds.
     *
     * @throws ConversionException if it's longer than a TIME can be
     */
    @Override
    public String toSql(Duration value) {
        Duration length = value.abs();
        if (length.compareTo(LONGEST) > 0) {
            throw new ConversionException(
                    value + " is longer than a TIME can be, 838:59:59; keep it as a bigint of" + " microseconds");
        }
        int micros = length.toNanosPart() / MICROS;
        String sign = value.isNegative() ? "-" : "";
        return String.format(
                Locale.ROOT,
                "%s%02d:%02d:%02d%s",
                sign,
                length.toHours(),
                length.toMinutesPart(),
                length.toSecondsPart(),
                micros == 0 ? "" : String.format(Locale.ROOT, ".%06d", micros));
    }
}
