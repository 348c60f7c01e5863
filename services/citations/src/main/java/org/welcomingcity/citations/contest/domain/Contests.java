package org.welcomingcity.citations.contest.domain;

import java.util.Optional;
import java.util.UUID;

/** Everything that came after citations were sent. */
public interface Contests {

    /** All of one citation, each list oldest first. */
    Contest of(String citation);

    /** Adds a hearing that was asked for. */
    void add(Hearing hearing);

    /** Adds the outcome of a line. */
    void add(LineOutcome outcome);

    /** Adds a payment that was reported. */
    void add(ReportedPayment payment);

    /** Adds an appeal. */
    void add(Appeal appeal);

    /** The hearing with the id. */
    Optional<Hearing> hearing(UUID id);
}
