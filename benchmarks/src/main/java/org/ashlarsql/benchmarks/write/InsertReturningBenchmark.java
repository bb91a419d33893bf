package org.ashlarsql.benchmarks.write;

import static org.ashlarsql.benchmarks.write.Payment.PAYMENT;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/** 100,000 rows into an empty table, which gives each its key; the keys come in the order of the rows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 10)
@Fork(1)
public class InsertReturningBenchmark {

    @Setup(Level.Invocation)
    public void empty(AnyDatabase payments) throws SQLException {
        payments.hold(List.of());
    }

    @Benchmark
    public List<Integer> jdbcValues(AnyDatabase payments) throws SQLException {
        List<Integer> keys = payments.product().insertReturning(payments.connection(), payments.rows());
        payments.connection().commit();
        return keys;
    }

    @Benchmark
    public List<Integer> ashlarInsertAll(AnyDatabase payments) throws SQLException {
        List<Integer> result = payments.ashlar().insertAll(payments.newRows(), PAYMENT.paymentId);
        payments.connection().commit();
        return result;
    }
}
