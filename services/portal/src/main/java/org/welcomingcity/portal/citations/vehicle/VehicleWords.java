package org.welcomingcity.portal.citations.vehicle;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.welcomingcity.contract.citations.OpportunityState;

/** The words for the opportunity to have somebody take the car; they stand in {@code messages/vehicle.properties} and its siblings. */
@MessageBundle("vehicle")
public interface VehicleWords {

    String vehicleLead();

    @Message
    String opportunityState(OpportunityState it);

    String began();

    String until();

    String left();

    String over();

    String calls();

    String noCalls();

    String ended();

    String decided();

    String callTitle();

    String callText();

    String callNote();

    String callHint();

    String callDo();

    String endTitle();

    String endText();

    String endHow();

    String endReason();

    String endEarly();

    String endWaited();

    String endDo();

    String choiceTitle();

    String choiceText();

    String choiceWhat();

    String choiceReason();

    String choicePassenger();

    String choiceOwnerTow();

    String choiceParked();

    String choiceAlternative();

    String choicePurpose();

    String choiceDo();

    String waitTitle();
}
