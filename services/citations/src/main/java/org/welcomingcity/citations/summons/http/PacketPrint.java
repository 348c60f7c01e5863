package org.welcomingcity.citations.summons.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.Violation;
import org.welcomingcity.citations.stop.domain.Address;
import org.welcomingcity.citations.summons.application.Packet;
import org.welcomingcity.documents.Printout;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.platform.time.PaperTime;
import org.welcomingcity.policy.citation.CitationKind;

/** The application for criminal complaint on paper, in the order in which a clerk-magistrate reads it. */
final class PacketPrint {

    /** A label with its value. */
    record Fact(String label, String value) {}

    /** A charge. */
    record Charge(String count, String title, String statute, String disposition) {}

    /** A witness. */
    record Person(String name, String capacity, String contact) {}

    /** Everything on the packet. */
    record Sheet(
            String court,
            String division,
            String arrested,
            List<Fact> applicant,
            List<Fact> defendant,
            List<Fact> offence,
            List<Charge> charges,
            List<String> facts,
            List<Person> witnesses,
            String signature,
            List<String> copies) {}

    @CheckedTemplate(basePath = "documents")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance complaintApplication(Sheet sheet);
    }

    private static final PaperTime MOMENT = PaperTime.of("MMMM d, uuuu, h:mm a");
    private static final String UNKNOWN = "not recorded";

    private PacketPrint() {}

    /**
     * Prints the packet.
     *
     * @param arrestCite where the rule stands by which an arrest is noted on the citation
     * @param named what to call an account on paper
     */
    static Printout of(Packet packet, String department, String arrestCite, Function<OfficerId, String> named) {
        var citation = packet.citation();
        var content = packet.application().content();
        var sheet = new Sheet(
                "Commonwealth of Massachusetts, Trial Court",
                content.court(),
                citation.kind() == CitationKind.ARREST
                        ? "The defendant was arrested; this is noted on the citation (%s).".formatted(arrestCite)
                        : "The defendant was not arrested and is to be summonsed.",
                applicant(packet, department, named),
                defendant(citation),
                offence(citation, content.incident()),
                charges(citation),
                content.facts().lines().filter(line -> !line.isBlank()).toList(),
                content.witnesses().stream()
                        .map(witness -> new Person(witness.name(), witness.capacity(), said(witness.contact())))
                        .toList(),
                signature(packet, named),
                List.of(
                        "Clerk-magistrate: this application with the citation",
                        "Police department: one copy",
                        "Officer: the officer's own copy of the citation"));
        return new Printout(
                "Application for criminal complaint, citation %s".formatted(citation.number()),
                "en-US",
                Templates.complaintApplication(sheet).render(),
                "th[scope=row] { width: 32%; }");
    }

    private static List<Fact> applicant(Packet packet, String department, Function<OfficerId, String> named) {
        return List.of(
                new Fact("Applicant", named.apply(packet.citation().officer())),
                new Fact("Department", department),
                new Fact("Prepared by", named.apply(packet.application().preparedBy())),
                new Fact("Prepared on", MOMENT.format(packet.application().preparedAt())));
    }

    private static List<Fact> defendant(Citation citation) {
        var driver = citation.driver();
        var born = driver.dateOfBirth();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Name", driver.sortName()));
        facts.add(new Fact("Date of birth", born == null ? UNKNOWN : born.toString()));
        facts.add(new Fact("Address", address(driver.address())));
        facts.add(new Fact(
                "Driver's license",
                driver.licenceNumber() == null
                        ? UNKNOWN
                        : "%s, %s".formatted(driver.licenceNumber(), said(driver.licenceState()))));
        return facts;
    }

    private static List<Fact> offence(Citation citation, @Nullable String incident) {
        var vehicle = citation.vehicle();
        return List.of(
                new Fact("Citation number", citation.number().value()),
                new Fact("Incident number", said(incident)),
                new Fact("Date and time of the offense", MOMENT.format(citation.occurredAt())),
                new Fact("Place of the offense", citation.stop().place().name()),
                new Fact(
                        "Vehicle",
                        vehicle == null
                                ? UNKNOWN
                                : "plate %s, %s %s %s"
                                        .formatted(
                                                vehicle.plateInWords(),
                                                blank(vehicle.colour()),
                                                blank(vehicle.make()),
                                                blank(vehicle.model()))
                                        .strip()));
    }

    private static List<Charge> charges(Citation citation) {
        var violations = citation.violations();
        return IntStream.range(0, violations.size())
                .mapToObj(index -> {
                    var violation = violations.get(index);
                    return new Charge(
                            Integer.toString(index + 1), violation.title(), violation.cite(), words(violation));
                })
                .toList();
    }

    // Civil infractions of the same occurrence are heard with the crime (c. 90C § 3; Trial Court Rule VII).
    private static String words(Violation violation) {
        return switch (violation.disposition()) {
            case WARNING -> "written warning";
            case CIVIL -> "civil infraction, heard with the criminal charge";
            case CRIMINAL -> "criminal";
            case ARREST -> "criminal, arrested";
        };
    }

    private static String signature(Packet packet, Function<OfficerId, String> named) {
        var application = packet.application();
        var at = application.signedAt();
        var signer = application.signedBy();
        return at == null || signer == null
                ? "Not signed yet."
                : "Signed under the penalties of perjury by %s, %s, on %s."
                        .formatted(named.apply(signer), application.signerTitle(), MOMENT.format(at));
    }

    private static String address(@Nullable Address address) {
        return address == null
                ? UNKNOWN
                : "%s%s, %s, %s %s"
                        .formatted(
                                address.line1(),
                                address.line2() == null ? "" : ", " + address.line2(),
                                address.city(),
                                address.state(),
                                address.postalCode());
    }

    private static String said(@Nullable String text) {
        return text == null ? UNKNOWN : text;
    }

    private static String blank(@Nullable String text) {
        return text == null ? "" : text;
    }
}
