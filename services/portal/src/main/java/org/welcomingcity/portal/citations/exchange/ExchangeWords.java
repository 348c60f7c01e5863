package org.welcomingcity.portal.citations.exchange;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.welcomingcity.portal.service.Exchange;

/** The words for what passes between the department, the registrar and the court; they stand in {@code messages/exchange.properties} and its siblings. */
@MessageBundle("exchange")
public interface ExchangeWords {

    String differencesTitle();

    String differencesLead();

    String filesTitle();

    String standingTitle();

    String openOf(long count, long days);

    String openNone();

    String show();

    String showOpen();

    String showEnded();

    String colMismatch();

    String anyMismatch();

    String colPartner();

    String anyPartner();

    String colOwner();

    String colAge();

    String age(long days);

    String since(String when);

    String differencesNone();

    String differenceTitle(String citation);

    String colDetail();

    String endedHow();

    String endedWhy();

    String take();

    String giveBack();

    String takenNow();

    String givenBackNow();

    String endedNow();

    String changedOwner(String owner);

    String changedNobody();

    String changedEnded(String who, String how);

    String onItsWay();

    String countsAsSent();

    String nothingSent();

    String endTitle();

    String endHow();

    String endWhy();

    String endWhyHint();

    String endDo();

    String colNo();

    String colContent();

    String colState();

    String anyState();

    String colQueued();

    String colFetched();

    String colAnswered();

    String attempt(int number);

    String batchLink();

    String transmissionsNone();

    String batchTitle();

    String batchLead(String when, String who);

    String remaining(long count);

    String batchFile();

    String batchEmpty();

    String filesLead();

    String whose();

    String choosePartner();

    String fetchTitle();

    String fetchLead();

    String fetchAgain();

    String fetchDo();

    String ackTitle();

    String ackLead();

    String ackDo();

    String ackHint();

    String ackResult();

    String stTitle();

    String stLead();

    String stDo();

    String stHint();

    String stResult();

    String stCounts(int stated, int mismatches, int opened);

    String asOf();

    String file();

    String fileTaken();

    String damagedTitle();

    String damagedLine(long line);

    @Message
    String partner(Exchange.Partner it);

    @Message
    String content(Exchange.Content it);

    @Message
    String state(Exchange.State it);

    @Message
    String mismatch(Exchange.Mismatch it);

    @Message
    String resolution(Exchange.Resolution it);

    @Message
    String effect(Exchange.Effect it);
}
