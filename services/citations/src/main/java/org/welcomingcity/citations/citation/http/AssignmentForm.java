package org.welcomingcity.citations.citation.http;

import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.platform.people.NamedPeople;
import org.welcomingcity.platform.text.CleanText;

/** Who works on the citation; null gives it back to the queue. */
public record AssignmentForm(@CleanText(max = 64) @Nullable String assignee) {
    @Nullable
    OfficerId read(NamedPeople people) {
        if (assignee == null) {
            return null;
        }
        var faults = new Faults();
        var clerk = people.readAtWork("assignee", assignee, faults);
        faults.refuseIfAny(Refusal.Kind.MALFORMED, "malformed-request", "The assignee is nobody who works here.");
        return clerk;
    }
}
