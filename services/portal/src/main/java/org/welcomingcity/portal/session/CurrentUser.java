package org.welcomingcity.portal.session;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The person at the screen, as templates and pages know them. */
@Named("user")
@RequestScoped
public class CurrentUser {

    private final SecurityIdentity identity;

    CurrentUser(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Whether anybody is signed in. */
    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    /** The sign-in name, by which services know them. */
    public String getUsername() {
        return identity.getPrincipal().getName();
    }

    /** The name to greet them by. */
    public String getName() {
        if (identity.getPrincipal() instanceof JsonWebToken token
                && token.getClaim("name") instanceof String name
                && !name.isBlank()) {
            return name;
        }
        return getUsername();
    }

    /** The roles the portal has words for, in the order of {@link Role}. */
    public List<Role> getRoles() {
        return Arrays.stream(Role.values()).filter(this::is).toList();
    }

    /** Whether the stop form is open to them. */
    public boolean isRecordsStops() {
        return is(Role.OFFICER) || reviews();
    }

    /** Whether they see citations, all or their own. */
    public boolean isReadsCitations() {
        return is(Role.OFFICER) || isReadsAllCitations();
    }

    /** Whether they see everybody's citations. */
    public boolean isReadsAllCitations() {
        return is(Role.CITATION_CLERK) || is(Role.AUDITOR) || reviews();
    }

    /** Whether they may say who works on a citation. */
    public boolean isAssignsCitations() {
        return is(Role.CITATION_CLERK) || is(Role.SUPERVISOR);
    }

    /** Whether departures are open to them for reading. */
    public boolean isReadsDepartures() {
        return is(Role.AUDITOR) || reviews();
    }

    /** Whether they may conclude a departure's review; not one of their own, which the service checks. */
    public boolean isConcludesDepartures() {
        return reviews();
    }

    /** Whether they see what was imported of the state's citation data. */
    public boolean isReadsStateExports() {
        return is(Role.ADMINISTRATOR) || is(Role.SOLICITOR) || is(Role.AUDITOR) || reviews();
    }

    /** Whether they see what the state's citation data says. */
    public boolean isReadsStateData() {
        return is(Role.COUNCIL_VIEWER) || isReadsStateExports();
    }

    /** Whether they import the state's citation data. */
    public boolean isSendsStateExports() {
        return is(Role.ADMINISTRATOR);
    }

    /** Whether they read the rate of departures by month. */
    public boolean isReadsRates() {
        return is(Role.SOLICITOR) || is(Role.COUNCIL_VIEWER) || isReadsDepartures();
    }

    /** Whether they read what officers perceived, in counts. */
    public boolean isReadsPerceived() {
        return is(Role.CHIEF) || is(Role.AUDITOR) || is(Role.SOLICITOR) || is(Role.COUNCIL_VIEWER);
    }

    /** Whether the catalogue of offences and imported charges are open to them. */
    public boolean isReadsCatalogue() {
        return is(Role.ADMINISTRATOR) || is(Role.SOLICITOR) || isReadsCitations();
    }

    /** Whether they see what came of imported charge lists. */
    public boolean isReadsChargeLists() {
        return is(Role.ADMINISTRATOR) || is(Role.SOLICITOR) || is(Role.AUDITOR);
    }

    /** Whether they import charge lists. */
    public boolean isSendsChargeLists() {
        return is(Role.ADMINISTRATOR);
    }

    /** Whether there is any page for them. */
    public boolean isHasWork() {
        return isReadsCitations() || isReadsStateData();
    }

    /** Whether citation books are open to them. */
    public boolean isReadsBooks() {
        return isReadsAllCitations();
    }

    /** Whether they receive books and take numbers back. */
    public boolean isReceivesBooks() {
        return is(Role.CITATION_CLERK) || reviews();
    }

    /** Whether they give out numbers, countersign and complete audit sheets: sergeant or above. */
    public boolean isCompletesBooks() {
        return reviews();
    }

    /** Whether they head the department. */
    public boolean isChief() {
        return is(Role.CHIEF);
    }

    /** Whether they report what happens to a citation's copies. */
    public boolean isReportsProgress() {
        return is(Role.OFFICER) || is(Role.CITATION_CLERK) || reviews();
    }

    /** Whether they record what the registrar and the courts report. */
    public boolean isReportsOutcomes() {
        return is(Role.CITATION_CLERK) || reviews();
    }

    /** Whether they see what passes between the department, registrar and court. */
    public boolean isReadsExchange() {
        return isReadsAllCitations();
    }

    /** Whether they fetch and take in the partners' files. */
    public boolean isHandlesFiles() {
        return is(Role.CITATION_CLERK);
    }

    /** Whether they read a batch once more. */
    public boolean isReadsBatches() {
        return is(Role.CITATION_CLERK) || is(Role.AUDITOR);
    }

    /** Whether they look into differences and end them. */
    public boolean isEndsDifferences() {
        return isAssignsCitations();
    }

    /** Whether they write and sign applications for complaint; an officer for their own citations, which the service checks. */
    public boolean isWritesApplications() {
        return isRecordsStops();
    }

    private boolean reviews() {
        return is(Role.SUPERVISOR) || is(Role.CHIEF);
    }

    private boolean is(Role role) {
        return identity.hasRole(role.realmName());
    }
}
