package org.welcomingcity.portal.citations.access;

import jakarta.inject.Singleton;
import org.welcomingcity.kernel.rights.HeldBy;
import org.welcomingcity.portal.frame.session.DeclaresRights;

/** What may be done in the citations room, and which roles hold each right. Rights only open doors here; the service decides again behind them. */
@Singleton
public final class Rights implements DeclaresRights {

    @HeldBy({"officer", "supervisor", "chief"})
    public static final String RECORD_STOP = "record a stop";

    @HeldBy({"officer", "supervisor", "chief"})
    public static final String KEEP_OPPORTUNITY = "keep the opportunity for a licensed driver";

    @HeldBy({"officer", "supervisor", "chief"})
    public static final String RECORD_PERCEIVED = "record what the officer perceived";

    @HeldBy({"officer", "supervisor", "chief", "citation-clerk", "auditor"})
    public static final String READ_CITATION = "read a citation";

    @HeldBy({"supervisor", "chief", "citation-clerk", "auditor"})
    public static final String SEE_EVERY_CITATION = "see everybody's citations";

    @HeldBy({"supervisor", "citation-clerk"})
    public static final String ASSIGN_CITATION = "assign a citation";

    @HeldBy({"officer", "supervisor", "chief", "citation-clerk"})
    public static final String ASK_FOR_REMARKS = "have a text read before it is sent";

    @HeldBy({"officer", "supervisor", "chief", "citation-clerk"})
    public static final String WRITE_NOTE = "write a note on a citation";

    @HeldBy({"officer", "supervisor", "chief", "citation-clerk"})
    public static final String REPORT_PROGRESS = "report what happens to a citation's copies";

    @HeldBy({"supervisor", "chief", "citation-clerk"})
    public static final String REPORT_OUTCOMES = "report what the registrar and the court say";

    @HeldBy({"officer", "supervisor", "chief"})
    public static final String WRITE_APPLICATION = "write and sign an application for complaint";

    @HeldBy({"supervisor", "chief", "auditor"})
    public static final String READ_WARRANT_CHECKS = "read warrants to confirm";

    @HeldBy({"supervisor", "chief"})
    public static final String CONFIRM_WARRANT = "confirm a warrant";

    @HeldBy({"officer", "supervisor", "chief"})
    public static final String REPLY_TO_DEPARTURE = "reply to a departure that was returned";

    @HeldBy({"officer", "supervisor", "chief", "auditor"})
    public static final String READ_DEPARTURES = "read departures";

    @HeldBy({"supervisor", "chief"})
    public static final String CONCLUDE_DEPARTURE = "conclude the review of a departure";

    @HeldBy({"officer", "supervisor", "chief", "citation-clerk", "auditor"})
    public static final String READ_NUMBERS = "read citation numbers";

    @HeldBy({"officer", "supervisor", "chief"})
    public static final String EXPLAIN_NUMBER = "explain what became of a number";

    @HeldBy({"supervisor", "chief", "citation-clerk", "auditor"})
    public static final String READ_BOOKS = "read citation books";

    @HeldBy({"supervisor", "chief", "citation-clerk"})
    public static final String RECEIVE_BOOKS = "receive books and take numbers back";

    @HeldBy({"supervisor", "chief"})
    public static final String COMPLETE_BOOKS = "give out numbers and complete audit sheets";

    @HeldBy("chief")
    public static final String RECEIPT_BOOK = "give a receipt for a book";

    @HeldBy({"supervisor", "chief", "citation-clerk", "auditor"})
    public static final String READ_EXCHANGE = "read what passes between department and registrar";

    @HeldBy({"supervisor", "citation-clerk"})
    public static final String END_DIFFERENCES = "look into differences and end them";

    @HeldBy("citation-clerk")
    public static final String HANDLE_FILES = "fetch and take in the partners' files";

    @HeldBy({"citation-clerk", "auditor"})
    public static final String READ_BATCHES = "read a batch once more";
}
