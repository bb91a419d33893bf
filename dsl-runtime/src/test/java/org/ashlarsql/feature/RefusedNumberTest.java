package org.ashlarsql.feature;

import static org.ashlarsql.feature.RoundTrips.travel;
import static org.ashlarsql.feature.Stored.becomes;
import static org.ashlarsql.feature.Stored.refuses;
import static org.ashlarsql.feature.Stored.serverRefuses;
import static org.ashlarsql.sample.EveryType.EVERY_TYPE;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.ashlarsql.type.ConversionException;

/** Numbers that a type, or a database's idea of it, can't hold are an error, and never stored as something else. */
class RefusedNumberTest {

    @EachRoute
    void notANumber(Route route) {
        if (route.database() == POSTGRESQL) {
            travel(route, EVERY_TYPE.aDouble, List.of(Double.NaN));
            travel(route, EVERY_TYPE.aReal, List.of(Float.NaN));
            return;
        }
        refuses(route, EVERY_TYPE.aDouble, Double.NaN, ConversionException.class, "NaN can't be stored: ");
        refuses(route, EVERY_TYPE.aReal, Float.NaN, ConversionException.class, "NaN can't be stored: ");
    }

    @EachRoute
    void infinity(Route route) {
        var doubles = List.of(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
        var reals = List.of(Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY);
        if (route.database() == POSTGRESQL) {
            travel(route, EVERY_TYPE.aDouble, doubles);
            travel(route, EVERY_TYPE.aReal, reals);
        } else if (route.isMySqlFamily()) {
            String message = "Infinity can't be stored: MySQL and MariaDB know finite numbers only";
            doubles.forEach(value -> refuses(route, EVERY_TYPE.aDouble, value, ConversionException.class, message));
            reals.forEach(value -> refuses(route, EVERY_TYPE.aReal, value, ConversionException.class, message));
        }
    }

    /** Digits behind the last one that a column has are rounded, halves away from zero, the same on every database. */
    @EachRoute
    void decimalsOfTooManyDigitsBehindThePoint(Route route) {
        String[][] rounded = {
            {"1.005", "1.01"},
            {"-1.005", "-1.01"},
            {"1.0049999", "1.00"},
            {"0.33333333333333333333", "0.33"},
            {"99999999.994", "99999999.99"}
        };
        for (String[] pair : rounded) {
            becomes(route, EVERY_TYPE.price, new BigDecimal(pair[0]), new BigDecimal(pair[1]));
        }
        becomes(route, EVERY_TYPE.whole, new BigDecimal("0.5"), BigDecimal.ONE);
    }

    /** SQLite keeps no limits. */
    @EachRoute
    void tooLargeDecimals(Route route) {
        for (String number : List.of("99999999.995", "123456789", "-100000000")) {
            if (route.database() == SQLITE) {
                becomes(
                        route,
                        EVERY_TYPE.price,
                        new BigDecimal(number),
                        new BigDecimal(number).setScale(2, RoundingMode.HALF_UP));
            } else {
                serverRefuses(route, EVERY_TYPE.price, new BigDecimal(number));
            }
        }
    }

    /** A float has 15 digits, and many numbers of more. */
    @EachRoute
    void decimalsThatAreNoFloats(Route route) {
        assumeThat(route.database()).isEqualTo(SQLITE);
        var random = RoundTrips.random();
        for (int i = 0; i < 200; i++) {
            BigDecimal number = random.decimal(38, 10);
            try {
                becomes(route, EVERY_TYPE.amount, number, number.setScale(10));
            } catch (ConversionException e) {
                assertThat(number.stripTrailingZeros().precision()).isGreaterThan(15);
                assertThat(e).hasMessageStartingWith(number.setScale(10).toPlainString() + " can't be stored exactly");
            }
        }
    }
}
