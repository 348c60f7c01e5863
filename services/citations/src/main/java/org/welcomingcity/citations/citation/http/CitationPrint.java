package org.welcomingcity.citations.citation.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.CitationStatus;
import org.welcomingcity.citations.citation.domain.Violation;
import org.welcomingcity.citations.stop.domain.Address;
import org.welcomingcity.documents.Printout;
import org.welcomingcity.platform.time.PaperTime;
import org.welcomingcity.policy.citation.CitationKind;
import org.welcomingcity.policy.court.CourtFeeRuling;
import org.welcomingcity.policy.deadline.Deadline;
import org.welcomingcity.policy.deadline.DeadlineRule;

/** A citation on paper: what its driver has to do comes first, what the registrar and the court read behind it. */
final class CitationPrint {

    /** A label with its value. */
    record Fact(String label, String value) {}

    /** A line of the citation. */
    record Line(int line, String title, String cite, String disposition, String assessment) {}

    /**
     * Everything on the print.
     *
     * @param mark what stands across it: that it is void; empty where nothing does
     * @param cites where the dates and the fee stand in the law; empty where there are none
     */
    record Paper(
            String department,
            String number,
            String kind,
            String mark,
            String heading,
            List<String> steps,
            String after,
            List<String> addresses,
            String cites,
            List<Fact> person,
            List<Fact> vehicle,
            List<Fact> stop,
            List<Line> lines,
            String total) {}

    /**
     * What stands on the paper and not in the citation.
     *
     * @param officer the officer's name, as it is said
     * @param fee what a request for a hearing on a civil infraction costs, and where that stands
     */
    record Beside(PaperAddresses addresses, String department, String officer, CourtFeeRuling fee) {}

    @CheckedTemplate(basePath = "documents")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance citation(Paper paper);
    }

    private static final PaperTime MOMENT = PaperTime.of("EEEE, MMMM d, uuuu, h:mm a");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);
    private static final DateTimeFormatter LAST_DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu", Locale.US);

    private CitationPrint() {}

    static Printout of(Citation citation, Beside beside) {
        var isVoid = citation.status() == CitationStatus.VOID;
        var paper = new Paper(
                beside.department(),
                citation.number().value(),
                words(citation.kind()),
                isVoid
                        ? "This citation is void. You do not have to do anything. It stays on file under its number."
                        : "",
                isVoid ? "" : heading(citation),
                isVoid ? List.of() : steps(citation, beside),
                isVoid ? "" : after(citation.kind()),
                isVoid ? List.of() : addresses(citation.kind(), beside.addresses()),
                isVoid ? "" : cites(citation, beside.fee()),
                person(citation),
                vehicle(citation),
                facts(
                        fact("When", MOMENT.format(citation.occurredAt())),
                        fact("Where", citation.stop().place().name()),
                        fact("Citation written", MOMENT.format(citation.issuedAt())),
                        fact("Officer", beside.officer())),
                lines(citation),
                total(citation));
        return new Printout(
                "Massachusetts uniform citation " + citation.number(),
                "en-US",
                Templates.citation(paper).render(),
                """
                .mark { border: 1.6pt solid #1b1b1b; padding: 5pt 8pt; font-weight: bold; }
                .do { border: 1.6pt solid #1b1b1b; padding: 4pt 10pt 5pt 10pt; margin: 6pt 0 8pt 0; font-size: 11pt; }
                .do h2 { margin-top: 0; } .facts { font-size: 9pt; } .facts th { width: 20%; }
                h3 { margin-top: 6pt; }""");
    }

    private static String heading(Citation citation) {
        return switch (citation.kind()) {
            case WARNING -> "You do not have to do anything";
            case CIVIL ->
                lastDay(citation, DeadlineRule.CMVI_20_DAYS)
                        .map("Do one of these by %s"::formatted)
                        .orElse("Do one of these");
            case CRIMINAL ->
                lastDay(citation, DeadlineRule.CRIMINAL_4_DAY_HEARING)
                        .map("To be heard first, write to the court by %s"::formatted)
                        .orElse("Wait for the court's letter");
            case ARREST -> "The court decides what happens next";
        };
    }

    private static List<String> steps(Citation citation, Beside beside) {
        return switch (citation.kind()) {
            case WARNING -> List.of("This is a written warning. There is nothing to pay and nothing to answer.");
            case CIVIL ->
                List.of(
                        "Pay %s to the Registry of Motor Vehicles. That closes this citation."
                                .formatted(total(citation)),
                        ("Or ask for a hearing if you think this is wrong. Sign your request and mail it to the Registry with"
                                        + " the court's filing fee of %s. You get the fee back if you are found not responsible.")
                                .formatted(money(beside.fee().amount().getAmountMinorLong())));
            case CRIMINAL ->
                List.of(
                        "You cannot pay this citation. A police officer has asked the court to open a criminal case.",
                        "You can ask for a hearing before a clerk-magistrate, who decides whether there will be a case. Ask the"
                                + " court in writing. Give your name, your address and the number of this citation.",
                        "Is the day over? Write to the court all the same. The clerk-magistrate decides.");
            case ARREST ->
                List.of(
                        "You cannot pay this citation. All of it goes to the court.",
                        "Go to court on the day that the court or the police gave you. Bring this paper.");
        };
    }

    private static String after(CitationKind kind) {
        return switch (kind) {
            case WARNING -> "";
            case CIVIL ->
                "If you do neither, you are found responsible without a hearing. The Registry can then add late fees and"
                        + " suspend your license.";
            case CRIMINAL ->
                "The court writes to you with the day and the time. Tell the court if your address changes.";
            case ARREST -> "If you do not know your court date, call or visit the court.";
        };
    }

    private static List<String> addresses(CitationKind kind, PaperAddresses addresses) {
        return switch (kind) {
            case WARNING -> List.of();
            case CIVIL ->
                List.of("%s, %s"
                        .formatted(
                                addresses.registrar().name(),
                                addresses.registrar().address()));
            case CRIMINAL, ARREST ->
                List.of("%s, %s"
                        .formatted(addresses.court().name(), addresses.court().address()));
        };
    }

    // A date that is counted in two ways is told as the one that is safe to keep.
    private static Optional<String> lastDay(Citation citation, DeadlineRule rule) {
        return deadlines(citation)
                .filter(deadline -> deadline.rule() == rule)
                .map(deadline -> LAST_DAY.format(deadline.earliest()))
                .findFirst();
    }

    // What the city itself owes by a date is not the driver's business.
    private static Stream<Deadline> deadlines(Citation citation) {
        return citation.deadlines().stream()
                .filter(deadline -> deadline.rule() == DeadlineRule.CMVI_20_DAYS
                        || deadline.rule() == DeadlineRule.CRIMINAL_4_DAY_HEARING);
    }

    private static String cites(Citation citation, CourtFeeRuling fee) {
        return Stream.concat(
                        deadlines(citation).map(deadline -> deadline.rule().cite()),
                        citation.kind() == CitationKind.CIVIL ? Stream.of(fee.cite()) : Stream.empty())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static List<Fact> person(Citation citation) {
        var driver = citation.driver();
        var licence = driver.licenceNumber() == null
                ? null
                : driver.licenceNumber() + (driver.licenceState() == null ? "" : ", " + driver.licenceState());
        return facts(
                fact("Name", driver.sortName()),
                fact("Date of birth", day(driver.dateOfBirth())),
                fact("Address", address(driver.address())),
                fact("License", licence));
    }

    private static List<Fact> vehicle(Citation citation) {
        var vehicle = citation.vehicle();
        return vehicle == null
                ? List.of()
                : facts(
                        fact("Plate", vehicle.plateInWords()),
                        fact("Vehicle identification number", vehicle.vin()),
                        fact("Make", vehicle.make()),
                        fact("Model", vehicle.model()),
                        fact("Color", vehicle.colour()));
    }

    private static List<Line> lines(Citation citation) {
        var lines = new ArrayList<Line>();
        for (var violation : citation.violations()) {
            lines.add(new Line(
                    lines.size() + 1,
                    violation.title(),
                    violation.cite(),
                    words(violation.disposition()),
                    money(violation.assessmentCents())));
        }
        return lines;
    }

    private static String total(Citation citation) {
        var cents = citation.violations().stream()
                .map(Violation::assessmentCents)
                .flatMap(Stream::ofNullable)
                .mapToLong(Long::longValue)
                .sum();
        return citation.kind() == CitationKind.CIVIL ? money(cents) : "";
    }

    private static String words(CitationKind kind) {
        return switch (kind) {
            case WARNING -> "Written warning";
            case CIVIL -> "Civil motor vehicle infraction";
            case CRIMINAL -> "Criminal application";
            case ARREST -> "Arrest";
        };
    }

    private static String words(Violation.Disposition disposition) {
        return switch (disposition) {
            case WARNING -> "Warning";
            case CIVIL -> "Civil";
            case CRIMINAL -> "Criminal";
            case ARREST -> "Arrest";
        };
    }

    private static @Nullable String address(@Nullable Address address) {
        return address == null
                ? null
                : Stream.of(
                                address.line1(),
                                address.line2() == null ? "" : address.line2(),
                                "%s, %s %s".formatted(address.city(), address.state(), address.postalCode()))
                        .filter(part -> !part.isEmpty())
                        .reduce("%s, %s"::formatted)
                        .orElse("");
    }

    private static String money(@Nullable Long cents) {
        return cents == null ? "" : "$" + Money.ofMinor(CurrencyUnit.USD, cents).getAmount();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : DAY.format(day);
    }

    private static @Nullable Fact fact(String label, @Nullable String value) {
        return value == null ? null : new Fact(label, value);
    }

    private static List<Fact> facts(@Nullable Fact... facts) {
        return Stream.of(facts).flatMap(Stream::ofNullable).toList();
    }
}
