package org.welcomingcity.citations.citation.http;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.stop.http.ChoiceForm;
import org.welcomingcity.citations.stop.http.FactsForm;

/** The parts of a stop as they arrive: all of them where it is recorded, and as many as there are where it is previewed. */
interface StopParts {

    OffsetDateTime occurredAt();

    @Nullable
    String officer();

    StopForm.@Nullable LocationForm location();

    StopForm.@Nullable DriverForm driver();

    StopForm.@Nullable VehicleForm vehicle();

    FactsForm facts();

    @Nullable
    List<StopForm.ViolationForm> violations();

    @Nullable
    ChoiceForm choice();

    StopForm.@Nullable OpportunityForm opportunity();

    @Nullable
    String number();

    @Nullable
    OffsetDateTime writtenAt();

    @Nullable
    String lateReason();
}
