package org.welcomingcity.citations.exchange.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.exchange.domain.TransmissionPayload;
import org.welcomingcity.citations.stop.domain.Address;
import org.welcomingcity.citations.stop.domain.NoPlate;
import org.welcomingcity.kernel.PlateKind;
import org.welcomingcity.policy.citation.CitationKind;

/**
 * What travels to a partner. A form that a partner reads never changes under it: a new field that matters is a new version.
 * Nothing of the policy's facts goes along, only what stands on a citation.
 */
final class Payloads {

    private static final int VERSION = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    record CitationV1(
            String form,
            String number,
            CitationKind kind,
            Instant issuedAt,
            Instant occurredAt,
            String place,
            String officer,
            DriverV1 driver,
            @Nullable VehicleV1 vehicle,
            List<LineV1> lines) {}

    record DriverV1(
            String familyName,
            @Nullable String givenNames,
            @Nullable LocalDate dateOfBirth,
            @Nullable Address address,
            @Nullable String licenceNumber,
            @Nullable String licenceState) {}

    record VehicleV1(
            @Nullable String plateJurisdiction,
            @Nullable PlateKind plateKind,
            @Nullable String plateCharacters,
            @Nullable NoPlate noPlate,
            @Nullable String vin,
            @Nullable String make,
            @Nullable String model,
            @Nullable String colour) {}

    record LineV1(
            int line,
            String offence,
            String title,
            String cite,
            String disposition,
            @Nullable Long assessmentCents) {}

    record VoidV1(String form, String number, Instant voidedAt, String explanation) {}

    private Payloads() {}

    static TransmissionPayload of(Citation citation) {
        var driver = citation.driver();
        var vehicle = citation.vehicle();
        var lines = new java.util.ArrayList<LineV1>();
        for (var violation : citation.violations()) {
            lines.add(new LineV1(
                    lines.size() + 1,
                    violation.offence(),
                    violation.title(),
                    violation.cite(),
                    violation.disposition().name(),
                    violation.assessmentCents()));
        }
        return payload(new CitationV1(
                "citation/" + VERSION,
                citation.number().value(),
                citation.kind(),
                citation.issuedAt(),
                citation.occurredAt(),
                citation.stop().place().name(),
                citation.officer().value(),
                new DriverV1(
                        driver.familyName(),
                        driver.givenNames(),
                        driver.dateOfBirth(),
                        driver.address(),
                        driver.licenceNumber(),
                        driver.licenceState()),
                vehicle == null
                        ? null
                        : new VehicleV1(
                                vehicle.plateJurisdiction(),
                                vehicle.plateKind(),
                                vehicle.plateCharacters(),
                                vehicle.noPlate(),
                                vehicle.vin(),
                                vehicle.make(),
                                vehicle.model(),
                                vehicle.colour()),
                lines));
    }

    static TransmissionPayload ofVoid(Citation citation, Instant at, String explanation) {
        return payload(new VoidV1("citation-void/" + VERSION, citation.number().value(), at, explanation));
    }

    private static TransmissionPayload payload(Object form) {
        try {
            var text = MAPPER.writeValueAsString(form);
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new TransmissionPayload(VERSION, text, HexFormat.of().formatHex(digest));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("a record of ours cannot be written", e);
        }
    }
}
