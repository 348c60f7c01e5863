package org.welcomingcity.portal.web;

import org.welcomingcity.portal.service.Fault;

/** What the portal itself sees to be missing or unreadable in a form, said beside the field before a service is asked. */
public final class Lacking {

    private Lacking() {}

    /** Nothing was written into a field that is needed. */
    public static Fault text(Messages messages, String field, String label) {
        return new Fault(field, "", null, messages.faultRequired(label), messages.faultRequiredMend());
    }

    /** Nothing was chosen. */
    public static Fault choice(Messages messages, String field, String label) {
        return new Fault(field, "", null, messages.faultChoice(label), messages.faultChoiceMend());
    }

    /** What was written is not a number. */
    public static Fault number(Messages messages, String field, String label) {
        return new Fault(field, "", null, messages.faultNumber(label), messages.faultNumberMend());
    }

    /** What was written is not a day and a time. */
    public static Fault moment(Messages messages, String field, String label) {
        return new Fault(field, "", null, messages.faultMoment(label), messages.faultMomentMend());
    }
}
