package org.welcomingcity.portal.frame.form;

import org.welcomingcity.portal.frame.language.FrameWords;
import org.welcomingcity.portal.service.Fault;

/** What the portal itself sees to be missing or unreadable in a form, said beside the field before a service is asked. */
public final class MissingAnswer {

    private MissingAnswer() {}

    /** Nothing was written into a field that is needed. */
    public static Fault text(FrameWords frameWords, String field, String label) {
        return new Fault(field, "", null, frameWords.faultRequired(label), frameWords.faultRequiredMend());
    }

    /** Nothing was chosen. */
    public static Fault choice(FrameWords frameWords, String field, String label) {
        return new Fault(field, "", null, frameWords.faultChoice(label), frameWords.faultChoiceMend());
    }

    /** What was written is not a number. */
    public static Fault number(FrameWords frameWords, String field, String label) {
        return new Fault(field, "", null, frameWords.faultNumber(label), frameWords.faultNumberMend());
    }

    /** What was written is not a day and a time. */
    public static Fault moment(FrameWords frameWords, String field, String label) {
        return new Fault(field, "", null, frameWords.faultMoment(label), frameWords.faultMomentMend());
    }
}
