package org.ashlarsql.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.ashlarsql.type.ConversionException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts as servers of several locales write them. */
class PostgreSqlMoneyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$1,234.56 | 1234.56",
                "-$92,233,720,368,547,758.08 | -92233720368547758.08",
                "($5.00) | -5.00",
                "$0.05 | 0.05",
                "1.234,56 € | 1234.56",
                "-1.234.567,89 € | -1234567.89",
                "12,34 € | 12.34",
                "1\u202f234,56 € | 1234.56",
                "CHF 1’234.56 | 1234.56",
                "￥1234567 | 1234567",
                "￥1,234,567 | 1234567",
                "DT 1.234,567 | 1234.567",
                "₹12,34,567.89 | 1234567.89",
            })
    void mean(String text, BigDecimal amount) {
        assertThat(PostgreSqlMoney.amount(text)).isEqualTo(amount);
    }

    /** One thousand of a currency without decimals, or one of a currency with three. */
    @ParameterizedTest
    @ValueSource(strings = {"￥1,234", "DT 1,234", "1.234", "", "abc", "1,23,4567"})
    void couldMeanMoreThanOne(String text) {
        assertThatThrownBy(() -> PostgreSqlMoney.amount(text))
                .isInstanceOf(ConversionException.class)
                .hasMessage("the amount '" + text + "' could mean more than one number, depending on the server's"
                        + " lc_monetary; read it by cast(..., DECIMAL)");
    }
}
