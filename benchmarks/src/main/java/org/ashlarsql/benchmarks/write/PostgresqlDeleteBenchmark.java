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

/** 100,000 rows by their keys, in arrays. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 10)
@Fork(1)
public class PostgresqlDeleteBenchmark {

    @Setup(Level.Invocation)
    public void fill(PostgresqlDatabase payments) throws SQLException {
        payments.hold(payments.rows());
    }

    @Benchmark
    public void jdbcAny(PostgresqlDatabase payments) throws SQLException {
        JdbcUnnest.writeKeys(payments.connection(), "delete from payment where payment_id = any(?)", payments.rows());
        payments.connection().commit();
    }

    @Benchmark
    public long ashlarUnnest(PostgresqlDatabase payments) throws SQLException {
        long rows = payments.ashlar()
                .bulk()
                .by(BulkWay.ARRAYS)
                .rowsAtOnce(JdbcUnnest.SIZE)
                .deleteAll(PAYMENT_PKEY, payments.rows());
        payments.connection().commit();
        return rows;
    }
}
