package org.ashlarsql.examples.tpch;

import static org.ashlarsql.dsl.Sql.*;
import static org.ashlarsql.examples.tpch.db.Tables.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ashlarsql.dsl.Select;

/** Which suppliers of a nation have more of some coloured parts than half of what a year needed? */
final class Q20PromotionCandidates {

    record Candidate(String supplier, String address) {}

    private static final BigDecimal HALF = new BigDecimal("0.5");

    static Select<Candidate> query(String colour, LocalDate year, String nation) {
        var needed = scalar(
                sum(LINEITEM.quantity),
                q -> q.from(LINEITEM)
                        .where(
                                LINEITEM.partKey.eq(PARTSUPP.partKey),
                                LINEITEM.supplierKey.eq(PARTSUPP.supplierKey),
                                LINEITEM.shipDate.ge(year),
                                LINEITEM.shipDate.lt(year.plusYears(1))));
        var coloured = select(PART.partKey).from(PART).where(PART.name.startsWith(colour));
        var plenty = select(PARTSUPP.supplierKey)
                .from(PARTSUPP)
                .where(PARTSUPP.partKey.in(coloured), PARTSUPP.availableQuantity.gt(needed.times(HALF)));

        return select(row(SUPPLIER.name, SUPPLIER.address).into(Candidate::new))
                .from(SUPPLIER)
                .join(NATION, NATION.nationKey.eq(SUPPLIER.nationKey))
                .where(NATION.name.eq(nation), SUPPLIER.supplierKey.in(plenty))
                .orderBy(SUPPLIER.name);
    }

    private Q20PromotionCandidates() {}
}
