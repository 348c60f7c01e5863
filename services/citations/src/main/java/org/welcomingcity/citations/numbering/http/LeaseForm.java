package org.welcomingcity.citations.numbering.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.numbering.domain.NumberLease;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.platform.people.NamedPeople;
import org.welcomingcity.platform.text.CleanText;

/**
 * Who gets numbers.
 *
 * @param count how many
 * @param device the device that takes them along; then also until when
 * @param receipt the receipt that the officer signed
 * @param expiresAt until when they may be written on a citation
 */
public record LeaseForm(
        @NotNull @CleanText(max = OfficerId.LONGEST) String officer,
        @NotNull @Min(1) @Max(1_000) Integer count,
        @CleanText(max = 64) @Nullable String device,
        @NotNull @CleanText(max = 200) String receipt,
        @Nullable OffsetDateTime expiresAt) {

    NumberLease.Terms read(Clock clock, NamedPeople people) {
        var faults = new Faults();
        if (device != null && expiresAt == null) {
            faults.add(
                    "expiresAt",
                    "lease-expiry",
                    "what is on a device comes back by a date",
                    "say until when the device may write citations");
        }
        if (expiresAt != null && !expiresAt.toInstant().isAfter(clock.instant())) {
            faults.add("expiresAt", "lease-expiry", "the lease would have run out already", "send a later moment");
        }
        var to = people.readAtWork("officer", officer, faults);
        TypedNumbers.refuseIfAny(faults);
        return new NumberLease.Terms(
                Objects.requireNonNull(to), device, receipt, expiresAt == null ? null : expiresAt.toInstant());
    }
}
