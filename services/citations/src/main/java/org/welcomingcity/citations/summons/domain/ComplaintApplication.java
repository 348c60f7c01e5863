package org.welcomingcity.citations.summons.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refusal.Fault;
import org.welcomingcity.kernel.Refused;

/**
 * What the clerk-magistrate needs besides the citation itself to decide whether a complaint issues (G.L. c. 90C §§ 3, 4).
 * It can be rewritten until it is signed, and then stands.
 */
@Entity
public class ComplaintApplication {

    /**
     * What the applicant writes.
     *
     * @param court the court and division
     * @param incident the department's number of the incident, where there is one
     * @param facts what happened and why there is probable cause, in the applicant's words
     * @param witnesses who can say so
     */
    public record Content(String court, @Nullable String incident, String facts, List<Witness> witnesses) {
        public Content {
            witnesses = List.copyOf(witnesses);
        }
    }

    @Id
    private String citation;

    private String court;
    private @Nullable String incident;
    private String facts;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "complaint_witness", joinColumns = @JoinColumn(name = "citation"))
    @OrderColumn(name = "sequence")
    private List<Witness> witnesses = new ArrayList<>();

    private String preparedBy;
    private Instant preparedAt;
    private @Nullable String signedBy;
    private @Nullable String signerTitle;
    private @Nullable Instant signedAt;

    @Version
    private long version;

    @NullUnmarked // Hibernate fills it in.
    protected ComplaintApplication() {}

    /** Prepares it. */
    public ComplaintApplication(String citation, Content content, String by, Instant at) {
        this.citation = citation;
        this.court = content.court();
        this.incident = content.incident();
        this.facts = content.facts();
        this.witnesses = new ArrayList<>(content.witnesses());
        this.preparedBy = by;
        this.preparedAt = at;
    }

    /**
     * Writes it anew.
     *
     * @throws Refused when it is signed
     */
    public void rewrite(Content content, String by, Instant at) {
        mustBeUnsigned();
        court = content.court();
        incident = content.incident();
        facts = content.facts();
        witnesses = new ArrayList<>(content.witnesses());
        preparedBy = by;
        preparedAt = at;
    }

    /**
     * The applicant, or the one signer the chief designated, signs it.
     *
     * @throws Refused when it is signed already
     */
    public void sign(String by, String title, Instant at) {
        mustBeUnsigned();
        signedBy = by;
        signerTitle = title;
        signedAt = at;
    }

    private void mustBeUnsigned() {
        if (signedBy != null) {
            throw new Refused(new Refusal(
                    Refusal.Kind.CONFLICT,
                    "application-signed",
                    "The application for complaint on citation %s was signed by %s and stands."
                            .formatted(citation, signedBy),
                    List.of(new Fault(
                            "",
                            "cit-arrest-note",
                            "G.L. c. 90C § 4",
                            "it is signed",
                            "tell the clerk-magistrate what is to be corrected"))));
        }
    }

    public Content content() {
        return new Content(court, incident, facts, witnesses);
    }

    public String preparedBy() {
        return preparedBy;
    }

    public Instant preparedAt() {
        return preparedAt;
    }

    public @Nullable String signedBy() {
        return signedBy;
    }

    public @Nullable String signerTitle() {
        return signerTitle;
    }

    public @Nullable Instant signedAt() {
        return signedAt;
    }
}
