package org.welcomingcity.casework.assignment.http;

import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.platform.people.NamedPeople;
import org.welcomingcity.platform.text.CleanText;

/**
 * Who works on a case from now on.
 *
 * @param assignee the person, as every list of people names them; null gives the case back to the queue
 */
public record AssignmentForm(
        @CleanText(max = OfficerId.LONGEST) @Nullable String assignee) {

    /**
     * Whom it names.
     *
     * @throws Refused when that is nobody who works here
     */
    public @Nullable OfficerId read(NamedPeople people) {
        return worker("assignee", assignee, people);
    }

    /**
     * Whom a field of a form names.
     *
     * @param field the field, as its path in the API
     * @param named what stands in it; null for nobody
     * @throws Refused when that is nobody who works here
     */
    public static @Nullable OfficerId worker(String field, @Nullable String named, NamedPeople people) {
        if (named == null) {
            return null;
        }
        var faults = new Faults();
        var worker = people.readAtWork(field, named, faults);
        faults.refuseIfAny(
                Refusal.Kind.MALFORMED, "malformed-request", "The %s is nobody who works here.".formatted(field));
        return worker;
    }
}
