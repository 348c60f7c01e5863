package org.welcomingcity.load.policy;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.welcomingcity.policy.OrdinancePolicy;
import org.welcomingcity.policy.Question;
import org.welcomingcity.policy.decision.Decision;
import org.welcomingcity.policy.replay.Recorded;
import org.welcomingcity.policy.stop.StopChoice;
import org.welcomingcity.policy.stop.StopFacts;
import org.welcomingcity.policy.stop.StopRuling;

/** One decision about a stop, with its whole trail: loading is not part of it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class StopBenchmark {

    private static final int STOPS = 4_096;
    private static final StopChoice CHOICE =
            new StopChoice(StopChoice.Person.SUMMONS, StopChoice.Vehicle.LEAVE_PARKED, null);

    private final OrdinancePolicy policy = OrdinancePolicy.load();
    private List<StopFacts> stops = List.of();
    private int next;

    /** The stops, made before the clock runs. */
    @Setup
    public void make() {
        stops = Cases.stops(STOPS).stream()
                .map(Recorded::question)
                .map(question -> ((Question.Stop) question).facts())
                .toList();
    }

    /** What the tables say about person and vehicle. */
    @Benchmark
    public StopRuling ruling() {
        return policy.ruleOn(Cases.CITY, Cases.DAY, one());
    }

    /** What the tables say, and whether the officer may do what they chose. */
    @Benchmark
    public Decision rulingAndChoice() {
        return policy.judge(policy.ruleOn(Cases.CITY, Cases.DAY, one()), CHOICE);
    }

    private StopFacts one() {
        next = (next + 1) % stops.size();
        return stops.get(next);
    }
}
