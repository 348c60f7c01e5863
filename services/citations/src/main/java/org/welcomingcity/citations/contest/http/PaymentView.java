package org.welcomingcity.citations.contest.http;

import java.time.Instant;
import java.time.LocalDate;
import org.welcomingcity.citations.contest.domain.ReportedPayment;

/** A payment that was reported. */
public record PaymentView(
        int line,
        String amount,
        ReportedPayment.Receiver receivedBy,
        LocalDate paidOn,
        String reference,
        Instant recordedAt,
        String by) {
    static PaymentView of(ReportedPayment payment) {
        var report = payment.report();
        return new PaymentView(
                payment.line(),
                payment.amount().toString(),
                report.receivedBy(),
                report.paidOn(),
                report.reference(),
                payment.recordedAt(),
                payment.recordedBy().value());
    }
}
