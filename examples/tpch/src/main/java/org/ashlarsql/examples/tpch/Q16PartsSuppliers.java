package org.ashlarsql.examples.tpch;

import static org.ashlarsql.dsl.Sql.*;
import static org.ashlarsql.examples.tpch.db.Tables.*;

import java.util.List;
import org.ashlarsql.dsl.Select;

/** How many suppliers, but those that customers complained about, can deliver each kind of part? */
final class Q16PartsSuppliers {

    record Choice(String brand, String type, int size, long suppliers) {}

    static Select<Choice> query(String unwantedBrand, String unwantedType, List<Integer> sizes) {
        var complainedAbout =
                select(SUPPLIER.supplierKey).from(SUPPLIER).where(SUPPLIER.comment.like("%Customer%Complaints%"));
        var suppliers = countDistinct(PARTSUPP.supplierKey).as("suppliers");

        return select(row(PART.brand, PART.type, PART.size, suppliers).into(Choice::new))
                .from(PARTSUPP)
                .join(PART, PART.partKey.eq(PARTSUPP.partKey))
                .where(
                        PART.brand.ne(unwantedBrand),
                        not(PART.type.startsWith(unwantedType)),
                        PART.size.in(sizes),
                        PARTSUPP.supplierKey.notIn(complainedAbout))
                .groupBy(PART.brand, PART.type, PART.size)
                .orderBy(suppliers.desc(), PART.brand, PART.type, PART.size);
    }

    private Q16PartsSuppliers() {}
}
