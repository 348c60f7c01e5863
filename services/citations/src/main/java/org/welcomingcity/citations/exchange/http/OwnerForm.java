package org.welcomingcity.citations.exchange.http;

import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.assignment.http.AssignmentForm;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.platform.people.NamedPeople;
import org.welcomingcity.platform.text.CleanText;

/** Who looks into it; null gives it back to the queue. */
public record OwnerForm(
        @CleanText(max = OfficerId.LONGEST) @Nullable String owner) {
    @Nullable
    OfficerId read(NamedPeople people) {
        return AssignmentForm.worker("owner", owner, people);
    }
}
