package org.ashlarsql.examples.tpch;

import static org.ashlarsql.dsl.Sql.*;
import static org.ashlarsql.examples.tpch.Prices.DISCOUNTED_PRICE;
import static org.ashlarsql.examples.tpch.db.Tables.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ashlarsql.dsl.Select;

/** What percentage of a month's revenue came from parts on promotion? */
final class Q14PromotionEffect {

    record PromotionShare(BigDecimal percent) {}

    static Select<PromotionShare> query(LocalDate month) {
        var promotedPrice =
                caseWhen(PART.type.startsWith("PROMO")).then(DISCOUNTED_PRICE).otherwise(BigDecimal.ZERO);
        var percent = sum(promotedPrice).times(100).dividedBy(sum(DISCOUNTED_PRICE));

        return select(percent.notNull().map(PromotionShare::new))
                .from(LINEITEM)
                .join(PART, PART.partKey.eq(LINEITEM.partKey))
                .where(LINEITEM.shipDate.ge(month), LINEITEM.shipDate.lt(month.plusMonths(1)));
    }

    private Q14PromotionEffect() {}
}
