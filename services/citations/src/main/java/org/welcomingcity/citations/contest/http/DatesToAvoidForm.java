package org.welcomingcity.citations.contest.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** More days on which somebody cannot come. */
public record DatesToAvoidForm(
        @NotEmpty @Size(max = 20) @Valid List<@NotNull DateToAvoidForm> datesToAvoid) {}
