package org.welcomingcity.citations.opportunity.http;

import java.time.Instant;
import java.util.List;
import org.welcomingcity.citations.opportunity.domain.Opportunity;

/**
 * Cars that wait.
 *
 * @param now what time it is here, for clocks that run
 */
public record WaitingCars(Instant now, List<WaitingCar> items) {

    /**
     * One of them.
     *
     * @param until when the wait that the city asks for is over
     */
    public record WaitingCar(String citation, Opportunity.State state, Instant startedAt, Instant until) {}

    static WaitingCars of(List<Opportunity> opportunities, Instant now) {
        return new WaitingCars(
                now,
                opportunities.stream()
                        .map(each ->
                                new WaitingCar(each.number().value(), each.state(), each.startedAt(), each.until()))
                        .toList());
    }
}
