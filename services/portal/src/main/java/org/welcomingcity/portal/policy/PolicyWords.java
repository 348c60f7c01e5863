package org.welcomingcity.portal.policy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.welcomingcity.contract.citations.RowDamage;

/** The words for offenses and imported charge lists; they stand in {@code messages/policy.properties} and its siblings. */
@MessageBundle("policy")
public interface PolicyWords {

    String navCatalogue();

    String catalogueTabs();

    String offencesTitle();

    String offencesLead();

    String offencesText();

    String offencesCode();

    String offencesOn();

    String offencesNone();

    String offencesFound(int count);

    String colCode();

    String colKind();

    String colStatus();

    String offenceState();

    String offenceApplies();

    String offenceArrest();

    String offenceNoArrest();

    String offenceIncarceration();

    String offenceIncarcerationHint();

    String offenceEffective();

    String offenceSince(String day);

    String offenceUntil(String day);

    String offenceSource();

    String offenceBands();

    String offencePriors();

    String offenceCost();

    String offenceSays();

    String offenceNoBands();

    String upTo(String min, String max);

    String atMost(String max);

    String notStated();

    String chargesTitle();

    String chargesLead();

    String chargesNone();

    String chargesList();

    String colSection();

    String colCharge();

    String listsTitle();

    String listsLead();

    String listsNone();

    String listImport();

    String listName();

    String listNameHint();

    String listFile();

    String listFileHint();

    String listSend();

    String listImported();

    String listRows();

    String listAdded();

    String listKnown();

    String listRejected();

    String listDamage();

    String listNothingWrong();

    String listRowByRow();

    String listAll();

    String listHint();

    String listBecame();

    String listTaken();

    String listLeftOut();

    String listFileOf();

    @Message
    String appliesTo(AppliesTo it);

    @Message
    String incarceration(Incarceration it);

    @Message
    String offenceKind(OffenceKind it);

    @Message
    String damage(RowDamage it);
}
