package org.welcomingcity.citations.numbering.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.numbering.domain.NumberingEvent.AboutNumber;
import org.welcomingcity.citations.numbering.domain.NumberingEvent.Countersigned;
import org.welcomingcity.citations.numbering.domain.NumberingEvent.ExplainedAsSpoiled;
import org.welcomingcity.citations.numbering.domain.NumberingEvent.ExplainedAsVoided;
import org.welcomingcity.citations.numbering.domain.NumberingEvent.ExplanationReturned;
import org.welcomingcity.citations.numbering.domain.NumberingEvent.NumberReturned;
import org.welcomingcity.citations.numbering.domain.NumberingEvent.NumberSpoiled;
import org.welcomingcity.citations.numbering.domain.NumberingEvent.NumberUnaccountedFor;
import org.welcomingcity.citations.numbering.domain.NumberingEvent.NumberVoided;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refused;

/** A number that left headquarters, and what became of it. It is never deleted. */
@Entity
@DynamicUpdate
@Table(name = "citation_number")
public class AccountedNumber {

    @Id
    private CitationNumber number;

    private String book;
    private @Nullable UUID lease;

    @Enumerated(EnumType.STRING)
    private NumberState state;

    private Instant since;
    private OfficerId officer;

    @Embedded
    private @Nullable Explanation explanation;

    @Version
    private long version;

    @NullUnmarked // Hibernate fills it in.
    protected AccountedNumber() {}

    private AccountedNumber(
            CitationNumber number,
            String book,
            @Nullable UUID lease,
            NumberState state,
            OfficerId officer,
            Instant at) {
        this.number = number;
        this.book = book;
        this.lease = lease;
        this.state = state;
        this.officer = officer;
        this.since = at;
    }

    /** A number given to an officer. */
    public static AccountedNumber leased(CitationNumber number, NumberLease lease) {
        return new AccountedNumber(
                number, lease.book(), lease.id(), NumberState.LEASED, lease.officer(), lease.leasedAt());
    }

    /** A number that went from headquarters straight onto a citation. */
    public static AccountedNumber issued(CitationNumber number, String book, OfficerId officer, Instant at) {
        return new AccountedNumber(number, book, null, NumberState.ISSUED, officer, at);
    }

    /**
     * Puts the number onto a citation.
     *
     * @param under the lease under which it was given out; null where it was not leased
     * @param writtenAt when the citation was written
     * @throws Refused when it was not leased at that moment, is another officer's, or not free
     */
    public void issue(@Nullable NumberLease under, OfficerId by, Instant writtenAt) {
        if (under == null || !under.covers(writtenAt)) {
            throw NumberRefusals.cannotGoOnto(
                    "number-outside-its-lease",
                    "writtenAt",
                    "%s was not leased at that moment".formatted(number),
                    "send when the citation was written; after a lease has run out, take another number");
        }
        if (!officer.equals(by)) {
            throw NumberRefusals.notFree(
                    "number",
                    "cit-book-issue",
                    "%s was given to another officer".formatted(number),
                    "use a number that was given to the officer");
        }
        mustNotBePending();
        become(NumberState.ISSUED, writtenAt);
    }

    /**
     * The officer's full explanation of what happened to it. Nothing moves until it is countersigned.
     *
     * @param wanted spoiled or voided
     * @param forOthers whether whoever explains it may do so for the officer who had it
     * @throws Refused when it was another officer's, cannot go there from where it is, or an explanation already waits
     */
    public AboutNumber explain(NumberState wanted, String text, OfficerId by, boolean forOthers, Instant at) {
        mustBeOf(by, forOthers);
        AboutNumber explained = switch (wanted) {
            case SPOILED -> new ExplainedAsSpoiled(number(), text);
            case VOIDED -> new ExplainedAsVoided(number(), text);
            default -> throw new IllegalArgumentException("only what is spoiled or void is explained");
        };
        mustBeExplainable(wanted);
        explanation = Explanation.given(wanted, text, by, at);
        return explained;
    }

    /**
     * Makes sure that it can be explained as that.
     *
     * @throws Refused when it cannot go there from where it is, or an explanation already waits
     */
    public void mustBeExplainable(NumberState wanted) {
        mustNotBePending();
        mustBeAbleToBecome(wanted);
    }

    private void mustBeOf(OfficerId by, boolean orOthers) {
        if (!officer.equals(by) && !orOthers) {
            throw NumberRefusals.notYours();
        }
    }

    /**
     * A sergeant or above countersigns the explanation, and the number goes where it says.
     *
     * @throws Refused when nothing waits, or it is the signer's own explanation or number
     */
    public Countersigned countersign(OfficerId by, Instant at) {
        var signed = mustBeReviewableBy(by).countersigned(by, at);
        explanation = signed;
        become(signed.requested(), at);
        return signed.requested() == NumberState.VOIDED
                ? new NumberVoided(number(), signed.explanation())
                : new NumberSpoiled(number(), signed.explanation());
    }

    /**
     * The explanation does not do; the officer has to write another. What it said stays on the ledger.
     *
     * @param note what is missing
     * @throws Refused when nothing waits, or it is the reviewer's own explanation or number
     */
    public ExplanationReturned sendBack(String note, OfficerId by) {
        mustBeReviewableBy(by);
        explanation = null;
        return new ExplanationReturned(number(), note);
    }

    private Explanation mustBeReviewableBy(OfficerId by) {
        var waiting = explanation;
        if (waiting == null || !waiting.awaitsCountersignature()) {
            throw NumberRefusals.notFree(
                    "",
                    "cit-void",
                    "no explanation of %s waits for a countersignature".formatted(number),
                    "have the officer explain it first");
        }
        if (by.equals(waiting.explainedBy()) || by.equals(officer)) {
            throw NumberRefusals.ownExplanation();
        }
        return waiting;
    }

    /** It came back unused, or turned up again. */
    public NumberReturned comeBack(@Nullable String note, Instant at) {
        mustNotBePending();
        become(NumberState.RETURNED, at);
        return new NumberReturned(number(), note);
    }

    /** Nobody knows where it is. */
    public NumberUnaccountedFor loseTrack(String explained, Instant at) {
        mustNotBePending();
        become(NumberState.UNACCOUNTED, at);
        return new NumberUnaccountedFor(number(), explained);
    }

    private void become(NumberState next, Instant at) {
        mustBeAbleToBecome(next);
        state = next;
        since = at;
    }

    private void mustBeAbleToBecome(NumberState next) {
        if (!state.mayBecome(next)) {
            throw NumberRefusals.cannotBecome(number(), state, next);
        }
    }

    private void mustNotBePending() {
        if (awaitsCountersignature()) {
            throw NumberRefusals.notFree(
                    "number",
                    "cit-void",
                    "an explanation of %s waits for its countersignature".formatted(number),
                    "have it countersigned first");
        }
    }

    /** Whether an explanation waits for its countersignature. */
    public boolean awaitsCountersignature() {
        return explanation != null && explanation.awaitsCountersignature();
    }

    public CitationNumber number() {
        return number;
    }

    public String book() {
        return book;
    }

    public @Nullable UUID lease() {
        return lease;
    }

    public NumberState state() {
        return state;
    }

    public Instant since() {
        return since;
    }

    public OfficerId officer() {
        return officer;
    }

    /** What the officer who had it explained, and who countersigned; null where nothing is explained. */
    public @Nullable Explanation explanation() {
        return explanation;
    }

    public long version() {
        return version;
    }
}
