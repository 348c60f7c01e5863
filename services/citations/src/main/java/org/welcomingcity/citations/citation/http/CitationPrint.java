package org.welcomingcity.citations.citation.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.Violation;
import org.welcomingcity.citations.stop.domain.Address;
import org.welcomingcity.documents.Printout;
import org.welcomingcity.platform.time.CityTime;
import org.welcomingcity.policy.deadline.Deadline;
import org.welcomingcity.policy.deadline.DeadlineRule;

/** A citation on paper, as the violator, the registrar and the court read it. */
final class CitationPrint {

    /** A label with its value. */
    record Fact(String label, String value) {}

    /** A line of the citation. */
    record Line(int line, String title, String cite, String disposition, String assessment) {}

    /** A date that the violator has to know, with how well it is known. */
    record Date(String duty, String by, String cite, String known) {}

    /**
     * Everything on the print.
     *
     * @param mark what stands across it: that it is void; empty where nothing does
     */
    record Paper(
            String department,
            String number,
            String kind,
            String mark,
            List<Fact> person,
            List<Fact> vehicle,
            List<Fact> stop,
            List<Line> lines,
            String total,
            List<Date> dates,
            String answer) {}

    @CheckedTemplate(basePath = "documents")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance citation(Paper paper);
    }

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("MMMM d, uuuu, h:mm a", Locale.US).withZone(CityTime.ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

    private CitationPrint() {}

    static Printout of(Citation citation, String department) {
        var paper = new Paper(
                department,
                citation.number().value(),
                words(citation.kind()),
                citation.status() == Citation.Status.VOID
                        ? "This citation is void. It stays on file under its number."
                        : "",
                person(citation),
                vehicle(citation),
                List.of(
                        new Fact("When", MOMENT.format(citation.occurredAt())),
                        new Fact("Where", citation.stop().place().name()),
                        new Fact("Citation written", MOMENT.format(citation.issuedAt())),
                        new Fact("Officer", citation.officer())),
                lines(citation),
                total(citation),
                dates(citation),
                answer(citation.kind()));
        return new Printout(
                "Massachusetts uniform citation " + citation.number(),
                "en-US",
                Templates.citation(paper).render(),
                ".mark { border: 1.6pt solid #1b1b1b; padding: 5pt 8pt; font-weight: bold; } .facts th { width: 26%; }");
    }

    private static List<Fact> person(Citation citation) {
        var driver = citation.driver();
        var licence = driver.licenceNumber() == null
                ? null
                : driver.licenceNumber() + (driver.licenceState() == null ? "" : ", " + driver.licenceState());
        return facts(
                fact("Name", "%s, %s".formatted(driver.familyName(), driver.givenNames())),
                fact("Date of birth", day(driver.dateOfBirth())),
                fact("Address", address(driver.address())),
                fact("Licence", licence));
    }

    private static List<Fact> vehicle(Citation citation) {
        var vehicle = citation.vehicle();
        return vehicle == null
                ? List.of()
                : facts(
                        fact("Plate", vehicle.plate().toString()),
                        fact("Make", vehicle.make()),
                        fact("Model", vehicle.model()),
                        fact("Colour", vehicle.colour()));
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
        return citation.kind() == Citation.Kind.CIVIL ? money(cents) : "";
    }

    // What the city itself owes by a date is not the violator's business.
    private static List<Date> dates(Citation citation) {
        return citation.deadlines().stream()
                .filter(deadline -> deadline.rule() == DeadlineRule.CMVI_20_DAYS
                        || deadline.rule() == DeadlineRule.CRIMINAL_4_DAY_HEARING)
                .map(deadline -> new Date(
                        deadline.rule().duty(),
                        by(deadline),
                        deadline.rule().cite(),
                        deadline.rule().status().words()))
                .toList();
    }

    private static String by(Deadline deadline) {
        return deadline.contested()
                ? "%s (how the days are counted is contested; some count to %s)"
                        .formatted(DAY.format(deadline.earliest()), DAY.format(deadline.latest()))
                : DAY.format(deadline.latest());
    }

    private static String answer(Citation.Kind kind) {
        return switch (kind) {
            case WARNING -> "This is a written warning. Nothing has to be paid or answered.";
            case CIVIL ->
                "Pay the scheduled assessment to the registrar, or ask the registrar in writing for a hearing, by the date "
                        + "below. Whoever does neither is responsible by default.";
            case CRIMINAL ->
                "This goes to the court with everything that stands on it. Nothing on it can be paid to the registrar. A "
                        + "hearing before the clerk-magistrate is asked for in writing at the court, by the date below.";
            case ARREST ->
                "An arrest was made. This goes to the court with everything that stands on it; nothing on it can be paid to "
                        + "the registrar.";
        };
    }

    private static String words(Citation.Kind kind) {
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
