package org.ashlarsql.examples.tpch;

import static org.ashlarsql.dsl.Sql.insertInto;
import static org.ashlarsql.examples.tpch.db.Tables.CUSTOMER;
import static org.ashlarsql.examples.tpch.db.Tables.LINEITEM;
import static org.ashlarsql.examples.tpch.db.Tables.NATION;
import static org.ashlarsql.examples.tpch.db.Tables.ORDERS;
import static org.ashlarsql.examples.tpch.db.Tables.PART;
import static org.ashlarsql.examples.tpch.db.Tables.PARTSUPP;
import static org.ashlarsql.examples.tpch.db.Tables.REGION;
import static org.ashlarsql.examples.tpch.db.Tables.SUPPLIER;

import io.trino.tpch.CustomerGenerator;
import io.trino.tpch.LineItemGenerator;
import io.trino.tpch.NationGenerator;
import io.trino.tpch.OrderGenerator;
import io.trino.tpch.PartGenerator;
import io.trino.tpch.PartSupplierGenerator;
import io.trino.tpch.RegionGenerator;
import io.trino.tpch.SupplierGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ashlarsql.runtime.Executor;
import org.ashlarsql.schema.Table;
import org.ashlarsql.schema.TableRow;

/** Fills the tables with what the generator of TPC-H makes: the same rows at every run, some hundreds in a statement. */
final class Loader {

    private static final int ROWS_OF_A_STATEMENT = 500;

    private final Executor db;

    Loader(Executor db) {
        this.db = db;
    }

    /** Loads all tables; at a scale of 1 they hold a gigabyte, six million lines of orders. */
    void load(double scale) {
        load(REGION, new RegionGenerator(), Generated::region);
        load(NATION, new NationGenerator(), Generated::nation);
        load(SUPPLIER, new SupplierGenerator(scale, 1, 1), Generated::supplier);
        load(PART, new PartGenerator(scale, 1, 1), Generated::part);
        load(PARTSUPP, new PartSupplierGenerator(scale, 1, 1), Generated::partsupp);
        load(CUSTOMER, new CustomerGenerator(scale, 1, 1), Generated::customer);
        load(ORDERS, new OrderGenerator(scale, 1, 1), Generated::order);
        load(LINEITEM, new LineItemGenerator(scale, 1, 1), Generated::lineitem);
    }

    private <T extends Table<T, ?>, G> void load(
            Table<T, ?> table, Iterable<G> generator, Function<G, ? extends TableRow<T>> row) {
        List<TableRow<T>> rows = new ArrayList<>(ROWS_OF_A_STATEMENT);
        for (G generated : generator) {
            rows.add(row.apply(generated));
            if (rows.size() == ROWS_OF_A_STATEMENT) {
                db.execute(insertInto(table).values(rows));
                rows.clear();
            }
        }
        if (!rows.isEmpty()) {
            db.execute(insertInto(table).values(rows));
        }
    }
}
