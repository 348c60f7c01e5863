package org.welcomingcity.ledger.retention;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A legal hold: nothing about the case is destroyed until it is lifted.
 *
 * @param about the case, as {@code thing/number}
 * @param since since when
 */
@Schema(name = "LegalHold")
public record Hold(String about, Instant since) {}
