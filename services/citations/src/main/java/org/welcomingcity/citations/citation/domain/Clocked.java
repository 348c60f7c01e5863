package org.welcomingcity.citations.citation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.welcomingcity.policy.citation.ChargedOffence.Speed;
import org.welcomingcity.policy.citation.ChargedOffence.Zone;

/**
 * How fast, and where.
 *
 * @param limit the limit in force, in miles an hour
 * @param speed the speed driven, in miles an hour
 * @param zone whether a zone doubles the assessment
 */
@Embeddable
public record Clocked(
        @Column(name = "speed_limit") Integer limit,
        @Column(name = "speed_driven") Integer speed,

        @Column(name = "speed_zone") @Enumerated(EnumType.STRING)
        Zone zone) {

    /** As the policy takes it. */
    public Speed toSpeed() {
        return new Speed(limit, speed, zone);
    }
}
