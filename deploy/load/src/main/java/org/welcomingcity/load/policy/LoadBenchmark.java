package org.welcomingcity.load.policy;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.welcomingcity.policy.OrdinancePolicy;

/** Reading, checking and compiling every pack, in a machine that has just started: once for each start of a service. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class LoadBenchmark {

    /** All packs of all cities. */
    @Benchmark
    public OrdinancePolicy load() {
        return OrdinancePolicy.load();
    }
}
