package org.welcomingcity.citations.access;

import jakarta.inject.Singleton;
import org.welcomingcity.kernel.rights.HeldBy;
import org.welcomingcity.platform.security.DeclaresRights;

/** What may be done with citations, and which roles and scopes hold each right. */
@Singleton
public final class Rights implements DeclaresRights {

    @HeldBy({"officer", "supervisor", "chief", "citations:write"})
    public static final String RECORD_STOP = "record a stop";

    @HeldBy("citations:write")
    public static final String RECORD_MANY_STOPS = "record many stops at once";

    @HeldBy("citations:import")
    public static final String IMPORT_HISTORY = "bring in stops of earlier years";

    @HeldBy({"officer", "supervisor", "chief"})
    public static final String KEEP_OPPORTUNITY = "keep the opportunity for a licensed driver";

    @HeldBy({"officer", "supervisor", "chief", "citations:write"})
    public static final String RECORD_PERCEIVED = "record what the officer perceived";

    @HeldBy({"chief", "auditor", "solicitor", "council-viewer"})
    public static final String COUNT_PERCEIVED = "read counts of what officers perceived";

    @HeldBy({"officer", "supervisor", "chief", "citation-clerk", "auditor", "citations:read"})
    public static final String READ_CITATION = "read a citation";

    @HeldBy({"officer", "supervisor", "chief", "citation-clerk", "auditor", "citations:read"})
    public static final String SEARCH_CITATIONS = "search citations";

    @HeldBy("officer")
    public static final String SEE_OWN_CITATIONS = "see the citations one issued";

    @HeldBy({"officer", "supervisor", "chief", "citation-clerk", "auditor", "citations:write"})
    public static final String FIND_PEOPLE = "find people who work with citations";

    @HeldBy({"officer", "supervisor", "chief", "citation-clerk", "citations:write"})
    public static final String ASK_FOR_REMARKS = "have a text read before it is sent";

    @HeldBy({"supervisor", "chief", "citation-clerk", "auditor", "citations:read"})
    public static final String SEE_EVERY_CITATION = "see everybody's citations";

    @HeldBy({"officer", "supervisor", "chief", "citation-clerk", "auditor"})
    public static final String READ_WORK = "read the work list";

    @HeldBy({"supervisor", "chief", "auditor"})
    public static final String SEE_ALL_WORK = "see everybody's work";

    @HeldBy("citation-clerk")
    public static final String SEE_CLERKS_WORK = "see the clerks' work";

    @HeldBy({"citation-clerk", "supervisor"})
    public static final String ASSIGN_CITATION = "assign a citation";

    @HeldBy({"officer", "supervisor", "chief", "citation-clerk", "auditor"})
    public static final String READ_NOTES = "read the notes on a citation";

    @HeldBy({"officer", "supervisor", "chief", "citation-clerk"})
    public static final String WRITE_NOTES = "write a note on a citation";

    @HeldBy({"officer", "supervisor", "chief", "citation-clerk"})
    public static final String KEEP_DRAFTS = "keep drafts";

    @HeldBy({"officer", "supervisor", "chief", "citation-clerk"})
    public static final String DELIVER_CITATION = "report a delivered citation";

    @HeldBy({"officer", "supervisor", "chief", "citation-clerk"})
    public static final String HAND_IN_COPIES = "hand in copies";

    @HeldBy({"citation-clerk", "supervisor", "chief"})
    public static final String FORWARD_CITATION = "forward a citation";

    @HeldBy({"citation-clerk", "supervisor", "chief"})
    public static final String RECORD_HEARING_REQUEST = "record a hearing request";

    @HeldBy({"citation-clerk", "supervisor", "chief"})
    public static final String DECIDE_GOOD_CAUSE = "record the court's word on good cause";

    @HeldBy({"citation-clerk", "supervisor", "chief"})
    public static final String RECORD_HEARING_NOTICE = "record a hearing notice";

    @HeldBy({"officer", "citation-clerk", "supervisor", "chief"})
    public static final String NAME_DATES_TO_AVOID = "name dates to avoid";

    @HeldBy({"citation-clerk", "supervisor", "chief"})
    public static final String RECORD_OUTCOME = "record a court outcome";

    @HeldBy({"citation-clerk", "supervisor", "chief"})
    public static final String RECORD_APPEAL = "record an appeal";

    @HeldBy({"citation-clerk", "supervisor", "chief"})
    public static final String REPORT_PAYMENT = "report a payment";

    @HeldBy({"citation-clerk", "supervisor", "chief"})
    public static final String RECORD_DEFAULT = "record a default";

    @HeldBy({"citation-clerk", "supervisor", "chief"})
    public static final String CLOSE_CITATION = "close a citation";

    @HeldBy({"officer", "supervisor", "chief", "citation-clerk", "auditor"})
    public static final String READ_APPLICATION = "read an application for complaint";

    @HeldBy({"officer", "supervisor", "chief"})
    public static final String WRITE_APPLICATION = "prepare and sign an application for complaint";

    @HeldBy({"officer", "supervisor", "chief", "citation-clerk", "auditor"})
    public static final String READ_SUMMONSES = "read the summonses of a citation";

    @HeldBy({"citation-clerk", "supervisor", "chief"})
    public static final String RECORD_SUMMONS = "record a summons";

    @HeldBy({"officer", "citation-clerk", "supervisor", "chief"})
    public static final String SERVE_SUMMONS = "report the service of a summons";

    @HeldBy({"supervisor", "chief", "auditor"})
    public static final String READ_WARRANT_CHECKS = "read warrants to confirm";

    @HeldBy({"supervisor", "chief"})
    public static final String CONFIRM_WARRANT = "confirm a warrant";

    @HeldBy({"officer", "supervisor", "chief", "auditor"})
    public static final String READ_DEPARTURES = "read departures";

    @HeldBy({"supervisor", "chief"})
    public static final String CONCLUDE_DEPARTURE = "conclude a departure's review";

    @HeldBy({"officer", "supervisor", "chief"})
    public static final String REPLY_TO_DEPARTURE = "reply to a departure that was returned";

    @HeldBy({"supervisor", "chief", "auditor", "solicitor", "council-viewer"})
    public static final String READ_DEPARTURE_RATES = "read departure rates";

    @HeldBy({"chief", "supervisor", "citation-clerk"})
    public static final String RECEIVE_BOOK = "receive a citation book";

    @HeldBy({"chief", "supervisor", "citation-clerk", "auditor"})
    public static final String READ_BOOKS = "read citation books and their audit sheets";

    @HeldBy("chief")
    public static final String RECEIPT_BOOK = "sign for a citation book";

    @HeldBy({"chief", "supervisor", "numbers:lease"})
    public static final String LEASE_NUMBERS = "give out citation numbers";

    @HeldBy({"chief", "supervisor"})
    public static final String COMPLETE_AUDIT_SHEET = "complete an audit sheet";

    @HeldBy({"chief", "supervisor", "citation-clerk", "auditor", "numbers:lease"})
    public static final String READ_LEASE = "read what was given out";

    @HeldBy({"chief", "supervisor", "citation-clerk"})
    public static final String RETURN_NUMBERS = "take citation numbers back";

    @HeldBy({"chief", "supervisor"})
    public static final String DECLARE_UNACCOUNTED = "declare numbers unaccounted";

    @HeldBy({"officer", "chief", "supervisor", "citation-clerk", "auditor"})
    public static final String READ_OVERDUE_LEASES = "read which leases of numbers ran out";

    @HeldBy({"officer", "supervisor", "chief", "citation-clerk", "auditor"})
    public static final String READ_NUMBERS = "read what became of citation numbers";

    @HeldBy({"officer", "supervisor", "chief"})
    public static final String EXPLAIN_NUMBER = "explain a citation number";

    @HeldBy({"supervisor", "chief"})
    public static final String EXPLAIN_FOR_OTHERS = "explain another officer's number";

    @HeldBy({"supervisor", "chief"})
    public static final String COUNTERSIGN_NUMBER = "countersign a number's explanation";

    @HeldBy({"citation-clerk", "transmissions:read"})
    public static final String FETCH_TRANSMISSIONS = "fetch what is due to a partner";

    @HeldBy("transmissions:read")
    public static final String FETCH_AS_PARTNER = "fetch as the partner itself";

    @HeldBy({"citation-clerk", "auditor", "transmissions:read"})
    public static final String READ_BATCHES = "read a fetched batch again";

    @HeldBy({"citation-clerk", "supervisor", "chief", "auditor", "transmissions:read"})
    public static final String LIST_TRANSMISSIONS = "list transmissions";

    @HeldBy("acknowledgements:write")
    public static final String ACKNOWLEDGE_AS_PARTNER = "acknowledge as the partner itself";

    @HeldBy("citation-clerk")
    public static final String IMPORT_PARTNER_FILES = "take in a partner's file";

    @HeldBy({"citation-clerk", "supervisor", "chief", "auditor"})
    public static final String READ_DIFFERENCES = "read differences with partners";

    @HeldBy({"citation-clerk", "supervisor"})
    public static final String END_DIFFERENCES = "look into differences and end them";

    @HeldBy({
        "officer",
        "supervisor",
        "chief",
        "citation-clerk",
        "administrator",
        "solicitor",
        "auditor",
        "citations:write"
    })
    public static final String READ_OFFENCES = "read the offenses";

    @HeldBy({"officer", "supervisor", "chief", "citation-clerk", "administrator", "citations:write"})
    public static final String READ_GROUNDS = "read the grounds for impounding";

    @HeldBy({"administrator", "state-export:write"})
    public static final String IMPORT_CHARGES = "import a charge list";

    @HeldBy({"administrator", "solicitor", "auditor", "state-export:write"})
    public static final String READ_CHARGE_LISTS = "read what came of charge lists";

    @HeldBy({
        "officer",
        "supervisor",
        "chief",
        "citation-clerk",
        "records-officer",
        "solicitor",
        "auditor",
        "administrator"
    })
    public static final String FIND_CHARGES = "find imported charges";

    @HeldBy({"officer", "supervisor", "chief", "citation-clerk", "administrator", "citations:write"})
    public static final String FIND_PLACES = "find a place";

    @HeldBy({"administrator", "gazetteer:write"})
    public static final String IMPORT_GAZETTEER = "import the street gazetteer";

    Rights() {}
}
