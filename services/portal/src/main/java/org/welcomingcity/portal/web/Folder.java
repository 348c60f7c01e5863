package org.welcomingcity.portal.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.welcomingcity.portal.service.Decision;
import org.welcomingcity.portal.service.KnownAction;
import org.welcomingcity.portal.service.KnownFact;
import org.welcomingcity.portal.service.KnownField;
import org.welcomingcity.portal.service.KnownStatus;
import org.welcomingcity.portal.service.KnownValue;

/** What the pages say about why something was decided, and about everything in a citation's folder; the bundle is {@code folder}. */
@MessageBundle("folder")
public interface Folder {

    String turnsTitle();

    String turnsText();

    String turnsNone();

    String turnIs(String condition, String instead);

    String settlingTitle();

    String suspended();

    String signedOff(String by);

    String notSignedOff();

    String differs(String field);

    String differsFromTo(String field, String before, String now);

    String notesTitle();

    String notesNone();

    String notesEarlier(int notes);

    String noteWrite();

    String noteText();

    String noteHint();

    String noteDo();

    String noteKept();

    String assignOther();

    String assignName();

    String assignDo();

    String assignedOther();

    String pdf();

    String trailTitle();

    String trailEarlier(int entries);

    String trailReadings(int entries);

    String trailWhy(String reason);

    @Message
    String settled(Decision.Settled it);

    @Message
    String force(Decision.Force it);

    @Message
    String status(KnownStatus it);

    String trailTo(String name);

    @Message
    String fact(KnownFact it);

    @Message
    String factValue(KnownValue it);

    @Message
    String action(KnownAction it);

    @Message
    String field(KnownField it);
}
