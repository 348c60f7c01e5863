package org.welcomingcity.load.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.welcomingcity.policy.Question;
import org.welcomingcity.policy.replay.Recorded;
import org.welcomingcity.policy.stop.StopFacts;
import org.welcomingcity.policy.stop.StopFacts.Alternative;
import org.welcomingcity.policy.stop.StopFacts.Licence;
import org.welcomingcity.policy.stop.StopFacts.Opportunity;
import org.welcomingcity.policy.stop.StopFacts.Passenger;
import org.welcomingcity.policy.stop.StopFacts.VehicleFacts;

/** Stops with a vehicle, every one another, none contradicting itself; the same in each run. */
final class Cases {

    static final String CITY = "cambridge-ma";
    static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    private Cases() {}

    static List<Recorded> stops(int count) {
        var random = new Random(2129);
        return IntStream.range(0, count)
                .mapToObj(number -> new Recorded(
                        "stop-" + number, CITY, DAY.minusDays(random.nextInt(2_000)), new Question.Stop(facts(random))))
                .toList();
    }

    private static StopFacts facts(Random random) {
        return new StopFacts(
                one(Licence.values(), random),
                false,
                random.nextInt(20) == 0 ? StopFacts.Warrant.CONFIRMED : StopFacts.Warrant.NONE,
                random.nextInt(20) == 0,
                random.nextInt(10) == 0,
                random.nextInt(5) == 0,
                random.nextInt(10) > 0,
                true,
                new VehicleFacts(
                        null,
                        random.nextInt(20) == 0,
                        random.nextInt(10) > 0,
                        random.nextInt(10) > 0,
                        false,
                        random.nextBoolean(),
                        one(Passenger.values(), random),
                        one(Opportunity.values(), random),
                        true,
                        random.nextInt(4) == 0,
                        one(Alternative.values(), random),
                        null));
    }

    private static <T> T one(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
