package org.welcomingcity.citations.stop.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.policy.stop.StopChoice;
import org.welcomingcity.policy.stop.StopFacts;

/**
 * What an officer reports about a stop.
 *
 * @param occurredAt when it happened
 * @param occurredOn the day it happened on, in the city; the day whose law applies
 * @param officer the officer who made it
 * @param place where
 * @param driver who drove
 * @param vehicle what was driven; null where no vehicle is left to speak of
 * @param facts what was found out, for the policy
 * @param warrant the paper relied on as a judicial warrant, where there is one
 * @param otherArrestOffence the code of the other offence relied on, where there is one
 * @param choice what the officer chose
 * @param opportunity the record of the opportunity given
 * @param ground what a claimed ground of mandatory impoundment stands on
 */
public record StopReport(
        Instant occurredAt,
        LocalDate occurredOn,
        OfficerId officer,
        Place place,
        Driver driver,
        @Nullable Vehicle vehicle,
        StopFacts facts,
        @Nullable JudicialWarrant warrant,
        @Nullable String otherArrestOffence,
        StopChoice choice,
        @Nullable OpportunityRecord opportunity,
        @Nullable GroundRecord ground) {

    /** The same report with the facts as the policy completed them. */
    public StopReport with(StopFacts completed) {
        return new StopReport(
                occurredAt,
                occurredOn,
                officer,
                place,
                driver,
                vehicle,
                completed,
                warrant,
                otherArrestOffence,
                choice,
                opportunity,
                ground);
    }
}
