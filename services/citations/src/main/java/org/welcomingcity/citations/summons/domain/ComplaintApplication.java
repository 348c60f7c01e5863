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
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.Recording;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refusal.Fault;
import org.welcomingcity.kernel.Refused;

/**
 * What the clerk-magistrate needs besides the citation itself to decide whether a complaint issues (G.L. c. 90C §§ 3, 4).
 * It can be rewritten until it is signed, and then stands.
 */
@Entity
@DynamicUpdate
public class ComplaintApplication {

    @Id
    private CitationNumber citation;

    private String court;
    private @Nullable String incident;
    private String facts;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "complaint_witness", joinColumns = @JoinColumn(name = "citation"))
    @OrderColumn(name = "sequence")
    private List<Witness> witnesses = new ArrayList<>();

    private OfficerId preparedBy;
    private Instant preparedAt;
    private @Nullable OfficerId signedBy;
    private @Nullable String signerTitle;
    private @Nullable Instant signedAt;

    @Version
    private long version;

    @NullUnmarked // Hibernate fills it in.
    protected ComplaintApplication() {}

    private ComplaintApplication(CitationNumber citation, ApplicationContent content, Recording recording) {
        this.citation = citation;
        write(content, recording);
    }

    /**
     * Prepares it.
     *
     * @throws Refused when nothing on the citation is criminal
     */
    public static ComplaintApplication prepare(Citation citation, ApplicationContent content, Recording recording) {
        ComplaintToApplyFor.mustBeOn(citation);
        return new ComplaintApplication(citation.number(), content, recording);
    }

    /**
     * Writes it anew.
     *
     * @throws Refused when it is signed
     */
    public void rewrite(ApplicationContent content, Recording recording) {
        mustBeUnsigned();
        write(content, recording);
    }

    private void write(ApplicationContent content, Recording recording) {
        court = content.court();
        incident = content.incident();
        facts = content.facts();
        witnesses = new ArrayList<>(content.witnesses());
        preparedBy = recording.by();
        preparedAt = recording.at();
    }

    /**
     * The applicant, or the one signer the chief designated, signs it.
     *
     * @throws Refused when it is signed already
     */
    public SummonsEvent sign(String title, Recording recording) {
        mustBeUnsigned();
        signedBy = recording.by();
        signerTitle = title;
        signedAt = recording.at();
        return new SummonsEvent.ApplicationSigned(citation);
    }

    /**
     * Makes sure that it can still be written and signed.
     *
     * @throws Refused when it is signed
     */
    public void mustBeUnsigned() {
        if (signedBy != null) {
            throw new Refused(new Refusal(
                    Refusal.Kind.CONFLICT,
                    "application-signed",
                    "The application for complaint on citation %s was signed by %s and stands."
                            .formatted(citation, signedBy),
                    List.of(new Fault(
                            "",
                            "cit-arrest-note",
                            null,
                            "it is signed",
                            "tell the clerk-magistrate what is to be corrected"))));
        }
    }

    public ApplicationContent content() {
        return new ApplicationContent(court, incident, facts, witnesses);
    }

    public OfficerId preparedBy() {
        return preparedBy;
    }

    public Instant preparedAt() {
        return preparedAt;
    }

    public @Nullable OfficerId signedBy() {
        return signedBy;
    }

    public @Nullable String signerTitle() {
        return signerTitle;
    }

    public @Nullable Instant signedAt() {
        return signedAt;
    }
}
