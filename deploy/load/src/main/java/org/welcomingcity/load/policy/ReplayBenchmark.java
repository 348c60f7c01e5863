package org.welcomingcity.load.policy;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.welcomingcity.policy.OrdinancePolicy;
import org.welcomingcity.policy.replay.Recorded;
import org.welcomingcity.policy.replay.Replay;
import org.welcomingcity.policy.replay.ReplayReport;

/** Recorded stops, each under the law of its day and under another: two decisions a case. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ReplayBenchmark {

    private static final int CASES = 10_000;

    private final OrdinancePolicy policy = OrdinancePolicy.load();
    private final List<Recorded> cases = Cases.stops(CASES);

    /** Against the law before the ordinance; counted in decisions, of which each case takes two. */
    @Benchmark
    @OperationsPerInvocation(2 * CASES)
    public ReplayReport decisions() {
        return Replay.asOf(policy, policy, java.time.LocalDate.of(2020, 2, 9)).run(cases.stream());
    }
}
