package org.welcomingcity.ledger.retention;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The end of the personal content about a case.
 *
 * @param key the data key that was destroyed, as the entries name it
 * @param about the case, as {@code thing/number}
 * @param basis what the rule rested on
 * @param at when
 */
@Schema(name = "Shredding")
public record Shredding(UUID key, String about, String basis, Instant at) {}
