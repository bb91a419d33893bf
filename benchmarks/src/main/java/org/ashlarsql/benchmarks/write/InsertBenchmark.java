package org.ashlarsql.benchmarks.write;

import java.sql.SQLException;
import java.util.List;
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

/** 100,000 rows into an empty table. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 10)
@Fork(1)
public class InsertBenchmark {

    @Setup(Level.Invocation)
    public void empty(AnyDatabase payments) throws SQLException {
        payments.hold(List.of());
    }

    @Benchmark
    public void jdbcBatch(AnyDatabase payments) throws SQLException {
        JdbcBatch.write(payments.connection(), JdbcSql.insert(1), payments.rows(), payments.product()::bindRow);
        payments.connection().commit();
    }

    @Benchmark
    public void jdbcValues(AnyDatabase payments) throws SQLException {
        JdbcValues.write(payments.connection(), JdbcSql::insert, payments.rows(), payments.product()::bindRow);
        payments.connection().commit();
    }

    @Benchmark
    public long ashlarBatch(AnyDatabase payments) throws SQLException {
        long rows = payments.ashlar()
                .bulk()
                .by(BulkWay.BATCH)
                .rowsAtOnce(JdbcBatch.SIZE)
                .insertAll(payments.rows());
        payments.connection().commit();
        return rows;
    }

    @Benchmark
    public long ashlarValues(AnyDatabase payments) throws SQLException {
        long rows = payments.ashlar()
                .bulk()
                .by(BulkWay.VALUES)
                .rowsAtOnce(JdbcValues.SIZE)
                .insertAll(payments.rows());
        payments.connection().commit();
        return rows;
    }

    @Benchmark
    public long ashlarInsertAll(AnyDatabase payments) throws SQLException {
        long rows = payments.ashlar().insertAll(payments.rows());
        payments.connection().commit();
        return rows;
    }
}
