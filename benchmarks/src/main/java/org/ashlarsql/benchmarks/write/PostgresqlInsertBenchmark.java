package org.ashlarsql.benchmarks.write;

import static org.ashlarsql.benchmarks.write.Payment.PAYMENT;

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

/** 100,000 rows into an empty table, in the ways that PostgreSQL alone has. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 10)
@Fork(1)
public class PostgresqlInsertBenchmark {

    @Setup(Level.Invocation)
    public void empty(PostgresqlDatabase payments) throws SQLException {
        payments.hold(List.of());
    }

    @Benchmark
    public void jdbcUnnest(PostgresqlDatabase payments) throws SQLException {
        JdbcUnnest.write(payments.connection(), JdbcUnnest.INSERT, payments.rows());
        payments.connection().commit();
    }

    @Benchmark
    public List<Integer> jdbcUnnestReturning(PostgresqlDatabase payments) throws SQLException {
        List<Integer> keys = JdbcUnnest.returnedKeys(payments.connection(), payments.rows());
        payments.connection().commit();
        return keys;
    }

    @Benchmark
    public void jdbcCopy(PostgresqlDatabase payments) throws SQLException {
        JdbcCopy.write(payments.connection(), payments.rows());
        payments.connection().commit();
    }

    @Benchmark
    public long ashlarUnnest(PostgresqlDatabase payments) throws SQLException {
        long rows = payments.ashlar()
                .bulk()
                .by(BulkWay.ARRAYS)
                .rowsAtOnce(JdbcUnnest.SIZE)
                .insertAll(payments.rows());
        payments.connection().commit();
        return rows;
    }

    @Benchmark
    public List<Integer> ashlarUnnestReturning(PostgresqlDatabase payments) throws SQLException {
        List<Integer> result =
                payments.ashlar().bulk().rowsAtOnce(JdbcUnnest.SIZE).insertAll(payments.newRows(), PAYMENT.paymentId);
        payments.connection().commit();
        return result;
    }

    @Benchmark
    public long ashlarCopy(PostgresqlDatabase payments) throws SQLException {
        long rows = payments.ashlar().copyInto(PAYMENT, payments.rows().iterator());
        payments.connection().commit();
        return rows;
    }
}
