package org.ashlarsql.examples.tpch;

import static org.ashlarsql.dsl.Sql.*;
import static org.ashlarsql.examples.tpch.Prices.DISCOUNTED_PRICE;
import static org.ashlarsql.examples.tpch.db.Tables.*;

import java.math.BigDecimal;
import java.util.List;
import org.ashlarsql.dsl.Select;
import org.ashlarsql.expr.Condition;

/** What did parts of three brands bring that were carried by hand, each in its quantities and containers? */
final class Q19DiscountedRevenue {

    record HandDelivered(BigDecimal revenue) {}

    static Select<HandDelivered> query(
            String smallBrand, int few, String mediumBrand, int some, String largeBrand, int many) {
        return select(sum(DISCOUNTED_PRICE).notNull().map(HandDelivered::new))
                .from(LINEITEM)
                .join(PART, PART.partKey.eq(LINEITEM.partKey))
                .where(
                        LINEITEM.shipMode.in("AIR", "AIR REG"),
                        LINEITEM.shipInstructions.eq("DELIVER IN PERSON"),
                        or(
                                parcel(smallBrand, few, 5, "SM CASE", "SM BOX", "SM PACK", "SM PKG"),
                                parcel(mediumBrand, some, 10, "MED BAG", "MED BOX", "MED PKG", "MED PACK"),
                                parcel(largeBrand, many, 15, "LG CASE", "LG BOX", "LG PACK", "LG PKG")));
    }

    private static Condition parcel(String brand, int quantity, int largestSize, String... containers) {
        return and(
                PART.brand.eq(brand),
                PART.container.in(List.of(containers)),
                LINEITEM.quantity.between(BigDecimal.valueOf(quantity), BigDecimal.valueOf(quantity + 10)),
                PART.size.between(1, largestSize));
    }

    private Q19DiscountedRevenue() {}
}
