package org.welcomingcity.citations.exchange.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Everything that a partner has about violations of some days.
 *
 * @param asOf as of when
 * @param from the first day
 * @param to the last day
 */
public record StatementForm(
        @NotNull OffsetDateTime asOf,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotNull @Size(max = 20_000) List<@NotNull @Valid HeldForm> items) {}
