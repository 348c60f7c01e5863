package org.welcomingcity.citations.citation.http;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.citation.domain.Delivery;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.platform.text.CleanText;

/**
 * How the violator got their copy.
 *
 * @param exception why it was not at the scene; required then
 * @param reason the exception in the officer's words; required then
 * @param addressSource whose address it was mailed to; required by mail
 * @param address the address it was mailed to; required by mail
 * @param certificateOfMailing the certificate's number; required by mail
 */
public record DeliveryForm(
        @Schema(examples = "IN_HAND") @NotNull Delivery.Manner manner,

        @Schema(examples = "2026-03-06T09:00:00-05:00") @NotNull
        OffsetDateTime deliveredAt,

        @Schema(examples = "MORE_TIME_NEEDED") Delivery.@Nullable Exception exception,

        @Schema(examples = "The registration had to be traced first.") @CleanText(max = 2000) @Nullable
        String reason,

        Delivery.@Nullable AddressSource addressSource,
        @CleanText(max = 300) @Nullable String address,
        @CleanText(max = 60) @Nullable String certificateOfMailing) {
    Delivery toDelivery(OfficerId by) {
        var faults = new Faults();
        var atScene = manner == Delivery.Manner.AT_SCENE;
        var mailed = manner == Delivery.Manner.MAIL;
        asked(faults, !atScene, "exception", exception, "a copy that was not given at the scene has its exception");
        asked(faults, !atScene, "reason", reason, "a copy that was not given at the scene has its reason");
        asked(faults, mailed, "addressSource", addressSource, "a mailed copy goes to a known address");
        asked(faults, mailed, "address", address, "a mailed copy goes to a known address");
        asked(faults, mailed, "certificateOfMailing", certificateOfMailing, "mailing is proved by its certificate");
        faults.refuseIfAny(
                Refusal.Kind.AGAINST_THE_RULES,
                "delivery-cannot-stand",
                "The delivery cannot stand as it is reported. Nothing was stored.");
        return new Delivery(
                manner, deliveredAt.toInstant(), exception, reason, addressSource, address, certificateOfMailing, by);
    }

    private static void asked(Faults faults, boolean needed, String field, @Nullable Object value, String why) {
        if (needed && value == null) {
            faults.add(field, "cit-copy-at-scene", "missing: " + why, "fill it in");
        } else if (!needed && value != null) {
            faults.add(
                    field,
                    "cit-copy-at-scene",
                    "it does not go with this manner of delivery",
                    "leave it out, or choose another manner");
        }
    }
}
