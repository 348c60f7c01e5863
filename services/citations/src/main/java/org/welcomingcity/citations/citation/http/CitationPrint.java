package org.welcomingcity.citations.citation.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.List;
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
import org.welcomingcity.citations.stop.domain.Vehicle;
import org.welcomingcity.documents.Printout;
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
            List<WriteTo> addresses,
            String cites,
            List<Fact> person,
            List<Fact> vehicle,
            List<Fact> stop,
            List<Line> lines,
            String total) {}

    /**
     * Where to write.
     *
     * @param doubt that nobody confirmed it; empty where somebody did
     */
    record WriteTo(String office, String doubt) {}

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

        static native TemplateInstance citation(Paper paper, PaperWords words);
    }

    private final Citation citation;
    private final Beside beside;
    private final PaperWords words;

    private CitationPrint(Citation citation, Beside beside, PaperWords words) {
        this.citation = citation;
        this.beside = beside;
        this.words = words;
    }

    static Printout of(Citation citation, Beside beside, PaperLanguage language) {
        return new CitationPrint(citation, beside, PaperWords.in(language)).printout();
    }

    private Printout printout() {
        var isVoid = citation.status() == CitationStatus.VOID;
        var kind = citation.kind();
        var paper = new Paper(
                beside.department(),
                citation.number().value(),
                words.say("kind." + kind),
                isVoid ? words.say("void") : "",
                isVoid ? "" : heading(kind),
                isVoid ? List.of() : steps(kind),
                isVoid ? "" : words.say("after." + kind),
                isVoid ? List.of() : addresses(kind, beside.addresses()),
                isVoid ? "" : cites(citation, beside.fee()),
                person(),
                vehicle(),
                facts(
                        fact("when", words.moment(citation.occurredAt())),
                        fact("where", citation.stop().place().name()),
                        fact("citationWritten", words.moment(citation.issuedAt())),
                        fact("officer", beside.officer())),
                lines(),
                total(citation));
        return new Printout(
                words.say("title") + " " + citation.number(),
                words.tag(),
                Templates.citation(paper, words).render(),
                """
                .mark { border: 1.6pt solid #1b1b1b; padding: 5pt 8pt; font-weight: bold; }
                .do { border: 1.6pt solid #1b1b1b; padding: 4pt 10pt 5pt 10pt; margin: 6pt 0 8pt 0; font-size: 11pt; }
                .do h2 { margin-top: 0; } .facts { font-size: 9pt; } .facts th { width: 20%; }
                h3 { margin-top: 6pt; }""");
    }

    private String heading(CitationKind kind) {
        var rule = switch (kind) {
            case CIVIL -> DeadlineRule.CMVI_20_DAYS;
            case CRIMINAL -> DeadlineRule.CRIMINAL_4_DAY_HEARING;
            case WARNING, ARREST -> null;
        };
        return Optional.ofNullable(rule)
                .flatMap(this::lastDay)
                .map(day -> words.say("heading." + kind + ".by", day))
                .orElseGet(() -> words.say("heading." + kind));
    }

    private List<String> steps(CitationKind kind) {
        return switch (kind) {
            case WARNING -> List.of(words.say("step.WARNING.1"));
            case CIVIL ->
                List.of(
                        words.say("step.CIVIL.1", total(citation)),
                        words.say("step.CIVIL.2", money(beside.fee().amount().getAmountMinorLong())));
            case CRIMINAL ->
                List.of(words.say("step.CRIMINAL.1"), words.say("step.CRIMINAL.2"), words.say("step.CRIMINAL.3"));
            case ARREST -> List.of(words.say("step.ARREST.1"), words.say("step.ARREST.2"));
        };
    }

    private List<WriteTo> addresses(CitationKind kind, PaperAddresses addresses) {
        return switch (kind) {
            case WARNING -> List.of();
            case CIVIL -> List.of(writeTo(addresses.registrar()));
            case CRIMINAL, ARREST -> List.of(writeTo(addresses.court()));
        };
    }

    private WriteTo writeTo(PaperAddresses.Office office) {
        return new WriteTo(
                "%s, %s".formatted(office.name(), office.address()),
                office.confirmedOn().isPresent() ? "" : words.say("addressNotConfirmed"));
    }

    // A date that is counted in two ways is told as the one that is safe to keep.
    private Optional<String> lastDay(DeadlineRule rule) {
        return deadlines(citation)
                .filter(deadline -> deadline.rule() == rule)
                .map(deadline -> words.lastDay(deadline.earliest()))
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

    private List<Fact> person() {
        var driver = citation.driver();
        var born = driver.dateOfBirth();
        var licence = driver.licenceNumber() == null
                ? null
                : driver.licenceNumber() + (driver.licenceState() == null ? "" : ", " + driver.licenceState());
        return facts(
                fact("name", driver.sortName()),
                fact("born", born == null ? null : words.day(born)),
                fact("address", address(driver.address())),
                fact("license", licence));
    }

    private List<Fact> vehicle() {
        var vehicle = citation.vehicle();
        if (vehicle == null) {
            return List.of();
        }
        return facts(
                fact("plate", plate(vehicle)),
                fact("vin", vehicle.vin()),
                fact("make", vehicle.make()),
                fact("model", vehicle.model()),
                fact("color", vehicle.colour()));
    }

    private String plate(Vehicle vehicle) {
        var plate = vehicle.plate();
        if (plate == null) {
            return words.say("plate." + vehicle.noPlate());
        }
        return plate.kind() == null ? plate.toString() : plate + ", " + words.say("plateKind." + plate.kind());
    }

    private List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (var violation : citation.violations()) {
            lines.add(new Line(
                    lines.size() + 1,
                    words.ofTables(violation.title()),
                    violation.cite(),
                    words.say("line." + violation.disposition()),
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

    private @Nullable Fact fact(String label, @Nullable String value) {
        return value == null ? null : new Fact(words.say(label), value);
    }

    private static List<Fact> facts(@Nullable Fact... facts) {
        return Stream.of(facts).flatMap(Stream::ofNullable).toList();
    }
}
