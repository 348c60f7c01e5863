package org.welcomingcity.portal.citations.decision;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.welcomingcity.contract.citations.Force;

/** The words for a decision, its tables, and what would have changed it; they stand in {@code messages/decision.properties} and its siblings. */
@MessageBundle("decision")
public interface DecisionWords {

    String decisionDuties();

    String decisionFacts();

    String tableSays();

    String rowDecided();

    String packVersion(String version);

    String packSince(String day);

    String judgementGranted();

    String judgementDeparture();

    String judgementDepartureText();

    String judgementReferred();

    String judgementRefused();

    String turnsTitle();

    String turnsText();

    String turnsNone();

    String turnIs(String condition, String instead);

    String settlingTitle();

    String suspended();

    String signedOff(String by);

    String notSignedOff();

    @Message
    String settled(Settled it);

    @Message
    String force(Force it);

    @Message
    String fact(KnownFact it);

    @Message
    String factValue(KnownValue it);
}
