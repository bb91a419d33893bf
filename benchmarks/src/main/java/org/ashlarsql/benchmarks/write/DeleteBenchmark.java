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

/** 100,000 rows by their keys. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 10)
@Fork(1)
public class DeleteBenchmark {

    @Setup(Level.Invocation)
    public void fill(AnyDatabase payments) throws SQLException {
        payments.hold(payments.rows());
    }

    @Benchmark
    public void jdbcBatch(AnyDatabase payments) throws SQLException {
        JdbcBatch.write(payments.connection(), JdbcSql.delete(1), payments.rows(), JdbcProduct::bindKey);
        payments.connection().commit();
    }

    @Benchmark
    public void jdbcIn(AnyDatabase payments) throws SQLException {
        JdbcValues.write(payments.connection(), JdbcSql::delete, payments.rows(), JdbcProduct::bindKey);
        payments.connection().commit();
    }

    @Benchmark
    public long ashlarBatch(AnyDatabase payments) throws SQLException {
        long rows = payments.ashlar()
                .bulk()
                .by(BulkWay.BATCH)
                .rowsAtOnce(JdbcBatch.SIZE)
                .deleteAll(PAYMENT_PKEY, payments.rows());
        payments.connection().commit();
        return rows;
    }

    @Benchmark
    public long ashlarIn(AnyDatabase payments) throws SQLException {
        long rows = payments.ashlar()
                .bulk()
                .by(BulkWay.VALUES)
                .rowsAtOnce(JdbcValues.SIZE)
                .deleteAll(PAYMENT_PKEY, payments.rows());
        payments.connection().commit();
        return rows;
    }

    @Benchmark
    public long ashlarDeleteAll(AnyDatabase payments) throws SQLException {
        long rows = payments.ashlar().deleteAll(PAYMENT_PKEY, payments.rows());
        payments.connection().commit();
        return rows;
    }
}
