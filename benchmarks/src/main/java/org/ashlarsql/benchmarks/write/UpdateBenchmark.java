package org.ashlarsql.benchmarks.write;

import static org.ashlarsql.benchmarks.write.Payment.PAYMENT_PKEY;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.ashlarsql.render.BulkWay;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Other values for each of 100,000 rows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 10)
@Fork(1)
public class UpdateBenchmark {

    @Setup(Level.Invocation)
    public void fill(AnyDatabase payments) throws SQLException {
        payments.hold(payments.rows());
    }

    @Benchmark
    public void jdbcBatch(AnyDatabase payments) throws SQLException {
        JdbcBatch.write(payments.connection(), JdbcSql.UPDATE, payments.changed(), payments.product()::bindUpdate);
        payments.connection().commit();
    }

    @Benchmark
    public void jdbcValues(AnyDatabase payments) throws SQLException {
        JdbcValues.write(
                payments.connection(), payments.product()::update, payments.changed(), payments.product()::bindRow);
        payments.connection().commit();
    }

    @Benchmark
    public long ashlarBatch(AnyDatabase payments) throws SQLException {
        long rows = payments.ashlar()
                .bulk()
                .by(BulkWay.BATCH)
                .rowsAtOnce(JdbcBatch.SIZE)
                .updateAll(PAYMENT_PKEY, payments.changed());
        payments.connection().commit();
        return rows;
    }

    @Benchmark
    public long ashlarValues(AnyDatabase payments) throws SQLException {
        long rows = payments.ashlar()
                .bulk()
                .by(BulkWay.VALUES)
                .rowsAtOnce(JdbcValues.SIZE)
                .updateAll(PAYMENT_PKEY, payments.changed());
        payments.connection().commit();
        return rows;
    }

    @Benchmark
    public long ashlarUpdateAll(AnyDatabase payments) throws SQLException {
        long rows = payments.ashlar().updateAll(PAYMENT_PKEY, payments.changed());
        payments.connection().commit();
        return rows;
    }
}
