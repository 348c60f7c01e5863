package org.welcomingcity.citations.contest.domain;

import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.ledger.event.Basis;
import org.welcomingcity.ledger.event.LedgerEvent;
import org.welcomingcity.ledger.event.Recorded;

/** What came after a citation was sent, as the ledger keeps it. */
public sealed interface ContestEvent extends LedgerEvent {

    /** The citation it is about. */
    CitationNumber citation();

    @Override
    default String object() {
        return Citation.KIND + "/" + citation();
    }

    @Recorded(
            action = "hearing.dates-to-avoid-noted",
            says = "The dates on which an officer cannot come were noted.",
            personal = true)
    record DatesToAvoidNoted(CitationNumber citation, Basis basis) implements ContestEvent {}

    @Recorded(action = "hearing.good-cause-found", says = "Good cause for a late request was found.", personal = true)
    record GoodCauseFound(CitationNumber citation, @Nullable String reason, Basis basis) implements ContestEvent {}

    @Recorded(
            action = "hearing.good-cause-not-found",
            says = "Good cause for a late request was not found.",
            personal = true)
    record GoodCauseNotFound(
            CitationNumber citation, @Nullable String reason, Basis basis) implements ContestEvent {}

    @Recorded(action = "hearing.late-request-referred", says = "A late request was referred.", personal = true)
    record LateRequestReferred(
            CitationNumber citation, @Nullable String reason, Basis basis) implements ContestEvent {}

    @Recorded(action = "hearing.notice-received", says = "The notice of a hearing came in.", personal = true)
    record NoticeReceived(CitationNumber citation, String reason, Basis basis) implements ContestEvent {}

    @Recorded(action = "hearing.request-received", says = "A request for a hearing came in.", personal = true)
    record RequestReceived(
            CitationNumber citation, @Nullable String reason, Basis basis) implements ContestEvent {}

    @Recorded(action = "outcome.recorded", says = "The outcome of a line was recorded.", personal = true)
    record OutcomeRecorded(CitationNumber citation, String reason, Basis basis) implements ContestEvent {}

    @Recorded(action = "appeal.filed", says = "An appeal was filed.", personal = true)
    record AppealFiled(CitationNumber citation, String reason, Basis basis) implements ContestEvent {}

    @Recorded(action = "payment.reported", says = "A payment was reported.", personal = true)
    record PaymentReported(CitationNumber citation, String reason, Basis basis) implements ContestEvent {}

    @Recorded(
            action = "citation.contest-read",
            says = "What became of a citation was read, or somebody was not permitted to.",
            personal = true)
    record ContestRead(CitationNumber citation) implements ContestEvent {}

    @Recorded(
            action = "hearing.dates-to-avoid",
            says = "Somebody asked to note an officer's dates, and was not permitted.",
            personal = true)
    record DatesToAvoidTried(CitationNumber citation) implements ContestEvent {}
}
