package org.ashlarsql.examples.tpch;

import static org.ashlarsql.dsl.Sql.*;
import static org.ashlarsql.examples.tpch.db.Tables.*;

import java.math.BigDecimal;
import org.ashlarsql.dsl.Select;

/** Which supplier of a region sells each part of a kind and size for the least? */
final class Q02MinimumCostSupplier {

    record Offer(
            BigDecimal accountBalance,
            String supplier,
            String nation,
            long partKey,
            String manufacturer,
            String address,
            String phone,
            String comment) {}

    static Select<Offer> query(int size, String metal, String region) {
        var offer = PARTSUPP.as("offer");
        var seller = SUPPLIER.as("seller");
        var home = NATION.as("home");
        var area = REGION.as("area");
        var lowestCost = scalar(
                min(offer.supplyCost),
                q -> q.from(offer)
                        .join(seller, seller.supplierKey.eq(offer.supplierKey))
                        .join(home, home.nationKey.eq(seller.nationKey))
                        .join(area, area.regionKey.eq(home.regionKey))
                        .where(offer.partKey.eq(PART.partKey), area.name.eq(region)));
        var cheapest = row(
                SUPPLIER.accountBalance,
                SUPPLIER.name,
                NATION.name,
                PART.partKey,
                PART.manufacturer,
                SUPPLIER.address,
                SUPPLIER.phone,
                SUPPLIER.comment);

        return select(cheapest.into(Offer::new))
                .from(PART)
                .join(PARTSUPP, PARTSUPP.partKey.eq(PART.partKey))
                .join(SUPPLIER, SUPPLIER.supplierKey.eq(PARTSUPP.supplierKey))
                .join(NATION, NATION.nationKey.eq(SUPPLIER.nationKey))
                .join(REGION, REGION.regionKey.eq(NATION.regionKey))
                .where(
                        PART.size.eq(size),
                        PART.type.endsWith(metal),
                        REGION.name.eq(region),
                        PARTSUPP.supplyCost.eq(lowestCost))
                .orderBy(SUPPLIER.accountBalance.desc(), NATION.name, SUPPLIER.name, PART.partKey)
                .limit(100);
    }

    private Q02MinimumCostSupplier() {}
}
