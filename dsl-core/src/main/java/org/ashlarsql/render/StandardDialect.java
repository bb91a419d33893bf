package org.ashlarsql.render;

import java.util.EnumSet;

/** SQL as the standard has it, for {@code toString()}; no database is asked to run it. */
public final class StandardDialect extends Dialect {

    /** The standard's only dialect. */
    public static final Dialect INSTANCE = new StandardDialect();

    private StandardDialect() {
        super(
                "standard SQL",
                new Version(2023, 0, 0),
                EnumSet.allOf(Feature.class),
                new StandardTypeMap(),
                StandardFunctions.TABLE,
                new Precedence(StandardFunctions.TABLE));
    }

    @Override
    public Renderer renderer(SqlWriter out) {
        return new Renderer(this, out);
    }

    @Override
    public BulkPlan bulk() {
        var values = new BulkPlan.Step(100, BulkWay.VALUES);
        return new BulkPlan(values, values, values, values, values, values, 1_000);
    }

    @Override
    public int streamingFetchSize() {
        return 0;
    }
}
