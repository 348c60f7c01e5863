package org.welcomingcity.citations.contest.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.contest.domain.PaymentReport;
import org.welcomingcity.citations.contest.domain.ReportedPayment;
import org.welcomingcity.platform.text.CleanText;

/**
 * A payment that the registrar or the court reports.
 *
 * @param referenceUsedBefore that the reference is known to have been used before, and that this is another payment
 */
public record PaymentForm(
        @Schema(examples = "REGISTRAR") @NotNull ReportedPayment.Receiver receivedBy,
        @Schema(examples = "2026-03-18") @NotNull LocalDate paidOn,

        @Schema(examples = "RMV-2026-118822") @NotNull @CleanText(max = 60)
        String reference,

        @NotEmpty @Size(max = 10) @Valid List<@NotNull PaidForm> lines,
        @Nullable Boolean referenceUsedBefore) {
    PaymentReport toReport() {
        return new PaymentReport(receivedBy, paidOn, reference.strip());
    }
}
