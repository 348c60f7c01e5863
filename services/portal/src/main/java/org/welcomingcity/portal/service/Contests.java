package org.welcomingcity.portal.service;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** What the portal asks and reports about hearings and outcomes; throws as {@link Citations} does. */
@ApplicationScoped
public class Contests {

    private final ContestsApi api;

    Contests(@RestClient ContestsApi api) {
        this.api = api;
    }

    /** The citation a report is about, the state of it that was seen, and the key the report is made under. */
    public record Report(String number, @Nullable String state, String key) {}

    /** What came after, and its state. */
    public Versioned<Contest> contest(String number) {
        return Citations.versioned(() -> api.contest(number));
    }

    /** The violator asks for a hearing. */
    public void request(Report on, Contest.RequestForm form) {
        Citations.ask(() -> api.request(on.number(), on.state(), on.key(), form));
    }

    /** The registrar or the clerk-magistrate decided about a late request. */
    public void goodCause(Report on, String hearing, Contest.GoodCauseForm form) {
        Citations.ask(() -> api.goodCause(on.number(), hearing, on.state(), on.key(), form));
    }

    /** The court named a date. */
    public void notice(Report on, String hearing, Contest.NoticeForm form) {
        Citations.ask(() -> api.notice(on.number(), hearing, on.state(), on.key(), form));
    }

    /** Somebody cannot come on some days. */
    public void avoid(Report on, String hearing, Contest.ToAvoidForms form) {
        Citations.ask(() -> api.avoid(on.number(), hearing, on.state(), on.key(), form));
    }

    /** The court decided, line by line. */
    public void outcomes(Report on, Contest.OutcomeForm form) {
        Citations.ask(() -> api.outcomes(on.number(), on.state(), on.key(), form));
    }

    /** Somebody appeals to a judge. */
    public void appeal(Report on, Contest.AppealForm form) {
        Citations.ask(() -> api.appeal(on.number(), on.state(), on.key(), form));
    }

    /** The registrar or the court reports a payment. */
    public void payment(Report on, Contest.PaymentForm form) {
        Citations.ask(() -> api.payment(on.number(), on.state(), on.key(), form));
    }

    /** The registrar reports a default. */
    public void enterDefault(Report on, Contest.DefaultForm form) {
        Citations.ask(() -> api.enterDefault(on.number(), on.state(), on.key(), form));
    }

    /** Nothing is left to be done. */
    public void close(Report on, Contest.ClosingForm form) {
        Citations.ask(() -> api.close(on.number(), on.state(), on.key(), form));
    }
}
