package org.welcomingcity.citations.exchange.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Messages, in any order. */
public record AcknowledgementsForm(
        @NotNull @Size(min = 1, max = 1_000) List<@NotNull @Valid AcknowledgementForm> items) {}
