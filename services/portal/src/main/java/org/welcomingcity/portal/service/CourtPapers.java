package org.welcomingcity.portal.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What the portal asks and reports about applications for complaint and summonses; throws as {@link Citations} does. */
@ApplicationScoped
public class CourtPapers {

    private final CourtPapersApi api;

    CourtPapers(@RestClient CourtPapersApi api) {
        this.api = api;
    }

    /** The application and its state; empty where none is prepared. */
    public Optional<Versioned<ComplaintApplication>> application(String number) {
        try {
            return Optional.of(Citations.versioned(() -> api.application(number)));
        } catch (ServiceRefused refused) {
            if (refused.problem().code().equals("no-application")) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** The application as a tagged PDF. */
    public InputStream print(String number) {
        return Citations.ask(() -> api.print(number));
    }

    /** The application for machines. */
    public InputStream export(String number) {
        return Citations.ask(() -> api.export(number));
    }

    /** Writes it, or writes it anew. */
    public void prepare(Contests.Report on, ComplaintApplication.Form form) {
        Citations.ask(() -> api.prepare(on.number(), on.state(), on.key(), form));
    }

    /** Signs it. */
    public void sign(Contests.Report on, ComplaintApplication.Signature form) {
        Citations.ask(() -> api.sign(on.number(), on.state(), on.key(), form));
    }

    /** The summonses and the state of their citation. */
    public Versioned<Summonses> summonses(String number) {
        return Citations.versioned(() -> api.summonses(number));
    }

    /** The court issued one. */
    public void take(Contests.Report on, Summonses.Form form) {
        Citations.ask(() -> api.take(on.number(), on.state(), on.key(), form));
    }

    /** Somebody tried to serve it. */
    public void attempt(Contests.Report on, String summons, Summonses.AttemptForm form) {
        Citations.ask(() -> api.attempt(on.number(), summons, on.state(), on.key(), form));
    }

    /** It goes back to the court. */
    public void giveBack(Contests.Report on, String summons, Summonses.ReturnForm form) {
        Citations.ask(() -> api.giveBack(on.number(), summons, on.state(), on.key(), form));
    }
}
