package org.welcomingcity.policy.pack;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.welcomingcity.policy.decision.Decision;
import org.welcomingcity.policy.decision.Reason;
import org.welcomingcity.policy.decision.UnusableFacts;
import org.welcomingcity.policy.records.RecordsFee;
import org.welcomingcity.policy.records.RecordsRequest;
import org.welcomingcity.policy.records.RecordsWork;

/** Asks a pack about public records: whether the clock starts, and what may be charged. */
public final class RecordsTables {

    private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);

    private final Pack pack;
    private final Catalogue catalogue;

    /** The tables of a pack about public records. */
    public RecordsTables(Pack pack, Catalogue catalogue) {
        this.pack = pack;
        this.catalogue = catalogue;
    }

    /** Whether the clock starts. */
    public Decision takeIn(RecordsRequest request) {
        var inquiry = new Inquiry(pack, catalogue)
                .know("recordsChannel", request.channel())
                .know("reasonableDescription", request.reasonableDescription());
        return Verdicts.of(List.of(inquiry.ask("records-intake")), List.of(), inquiry);
    }

    /**
     * What may be charged at most. Cents are dropped, never added.
     *
     * @param answerBy the last day on which a first answer is in time
     * @throws UnusableFacts when a time or count is below zero, or the answer came before the request
     */
    public RecordsFee fee(RecordsWork work, LocalDate answerBy) {
        var faults = faults(work);
        if (!faults.isEmpty()) {
            throw new UnusableFacts(faults);
        }
        var inquiry = new Inquiry(pack, catalogue)
                .know("answeredInTime", !work.firstAnswer().isAfter(answerBy))
                .know("redactionApproved", work.redactionApproved());
        var answer = inquiry.ask("records-fee");
        var worked = Boolean.parseBoolean(answer.value("redactionCounts"))
                ? work.search().plus(work.redaction())
                : work.search();
        var free = Duration.ofHours(amount(answer, "freeHours").longValueExact());
        var charged = worked.compareTo(free) > 0 ? worked.minus(free) : Duration.ZERO;
        var rate = amount(answer, "hourlyRate").min(work.wage().getAmount());
        var forTime = dollars(rate.multiply(BigDecimal.valueOf(charged.toMinutes()))
                .divide(MINUTES_OF_AN_HOUR, 2, RoundingMode.DOWN));
        var forPages = dollars(amount(answer, "pageRate").multiply(BigDecimal.valueOf(work.pages())));
        var row = answer.row();
        return new RecordsFee(
                forTime.plus(forPages),
                forTime,
                forPages,
                charged,
                answerBy,
                row.ruleId(),
                row.cite(),
                row.status(),
                row.words(),
                inquiry.trail());
    }

    private static List<Reason> faults(RecordsWork work) {
        var faults = new ArrayList<Reason>();
        if (work.search().isNegative()
                || work.redaction().isNegative()
                || work.wage().isNegative()
                || work.pages() < 0) {
            faults.add(fault("work", "a time, the wage or the count of pages is below zero", "correct it"));
        }
        if (work.firstAnswer().isBefore(work.received())) {
            faults.add(fault("firstAnswer", "the answer came before the request", "correct one of the two days"));
        }
        return faults;
    }

    private static Reason fault(String field, String problem, String mend) {
        return new Reason("prr-fee-time", "G.L. c. 66 § 10", field, problem, mend);
    }

    private static BigDecimal amount(DecisionTable.Answer answer, String output) {
        return Objects.requireNonNull(answer.number(output));
    }

    private static Money dollars(BigDecimal amount) {
        return Money.of(CurrencyUnit.USD, amount, RoundingMode.DOWN);
    }
}
