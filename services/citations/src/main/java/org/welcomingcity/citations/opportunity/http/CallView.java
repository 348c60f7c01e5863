package org.welcomingcity.citations.opportunity.http;

import java.time.Instant;
import org.welcomingcity.citations.opportunity.domain.Call;

/** A call as it is shown. */
public record CallView(Instant calledAt, String note, String by) {
    static CallView of(Call call) {
        return new CallView(call.calledAt(), call.note(), call.recordedBy().value());
    }
}
