package org.welcomingcity.ledger.retention;

import java.time.Instant;
import java.time.Period;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How long the personal content of one kind of case is kept after the case was closed.
 *
 * @param kind the kind of case
 * @param keepFor how long; null: for ever, since nobody ruled
 * @param basis the schedule and item it rests on
 * @param since since when it is so
 * @param keys of how many cases personal content is there
 * @param held how many of those are under legal hold
 */
@Schema(name = "RetentionRule")
public record RetentionRule(
        String kind,

        @Schema(type = SchemaType.STRING, examples = "P7Y") @Nullable
        Period keepFor,

        @Nullable String basis,
        @Nullable Instant since,
        long keys,
        long held) {}
