package org.welcomingcity.policy.pack;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.welcomingcity.policy.city.Feature;
import org.welcomingcity.policy.decision.Decision;
import org.welcomingcity.policy.decision.Reason;
import org.welcomingcity.policy.decision.UnusableFacts;
import org.welcomingcity.policy.request.Assistance;
import org.welcomingcity.policy.request.CoriFacts;
import org.welcomingcity.policy.request.CoriRuling;
import org.welcomingcity.policy.request.DisclosureFacts;
import org.welcomingcity.policy.request.DisclosureRuling;
import org.welcomingcity.policy.request.InstrumentClass;
import org.welcomingcity.policy.request.InstrumentFacts;
import org.welcomingcity.policy.request.InstrumentRuling;
import org.welcomingcity.policy.request.RequestFacts;
import org.welcomingcity.policy.request.RequestRuling;

/** Asks a pack about a request: what its document is, what the answer is, and what has to be logged. */
public final class RequestTables {

    private static final Set<InstrumentClass> OF_A_FEDERAL_AUTHORITY = Set.of(
            InstrumentClass.JUDICIAL,
            InstrumentClass.COURT_PROCESS,
            InstrumentClass.ADMINISTRATIVE_SUBPOENA,
            InstrumentClass.ADMINISTRATIVE,
            InstrumentClass.NONE);

    private final Pack pack;
    private final Catalogue catalogue;

    /** The tables of a pack about requests. */
    public RequestTables(Pack pack, Catalogue catalogue) {
        this.pack = pack;
        this.catalogue = catalogue;
    }

    /** What a document is, and what follows from it. */
    public InstrumentRuling classify(InstrumentFacts facts) {
        var inquiry = new Inquiry(pack, catalogue)
                .know("document", facts.document())
                .know("courtNamed", facts.courtNamed())
                .know("judgeNamed", facts.judgeNamed())
                .know("docketNumber", facts.docketNumber())
                .know("administrativeTitle", facts.administrativeTitle())
                .know("secondPersonChecked", facts.secondPersonChecked());
        var test = inquiry.ask("judicial-test");
        inquiry.know("judicialTest", test.value("judicialTest"));
        var answer = inquiry.ask("instrument");
        var source = inquiry.sourceOf(answer.row());
        return new InstrumentRuling(
                InstrumentClass.valueOf(answer.value("instrumentClass")),
                InstrumentRuling.Outcome.valueOf(answer.value("outcome")),
                test.value("judicialTest").equals("JUDICIAL"),
                test.value("missing"),
                source.ruleId(),
                source.cite(),
                source.status(),
                Verdicts.of(List.of(answer), List.of(), inquiry));
    }

    /**
     * The answer to one thing that a federal immigration authority asks for.
     *
     * @throws UnusableFacts when the document it relies on is not one of such an authority
     */
    public RequestRuling answer(RequestFacts facts) {
        if (!OF_A_FEDERAL_AUTHORITY.contains(facts.instrument())) {
            throw new UnusableFacts(List.of(new Reason(
                    "request-outcome",
                    "Default of this system",
                    "instrument",
                    "this is no document of an immigration authority",
                    "answer it as what it is")));
        }
        var inquiry = new Inquiry(pack, catalogue)
                .know("element", facts.element())
                .know("instrumentClass", facts.instrument())
                .know("purpose", facts.purpose())
                .know("criminalJusticeAgency", facts.criminalJusticeAgency());
        var key = inquiry.ask("request-basis").value("feature");
        var basis = key.equals("NONE") ? null : pack.feature(Feature.Key.valueOf(key));
        inquiry.know("cityText", basis == null ? Feature.Value.NONE : basis.deciding());
        if (basis != null) {
            inquiry.citing(basis);
        }
        var answer = inquiry.ask("request-outcome");
        var source = inquiry.sourceOf(answer.row());
        return new RequestRuling(
                RequestRuling.Outcome.valueOf(answer.value("outcome")),
                Duration.ofMinutes(
                        Long.parseLong(pack.setting("hold_extension_minutes").value())),
                basis,
                answer.row().ruleId(),
                source.cite(),
                source.status(),
                Verdicts.of(List.of(answer), List.of(), inquiry));
    }

    /** Whether officers may do this at the scene of a federal operation. */
    public Decision assist(Assistance assistance) {
        var basis = pack.feature(Feature.Key.SUPPORT_SERVICES);
        var inquiry = new Inquiry(pack, catalogue)
                .know("assistance", assistance)
                .know("supportText", basis.deciding())
                .citing(basis);
        return Verdicts.of(List.of(inquiry.ask("on-scene-assistance")), List.of(), inquiry);
    }

    /** Whether data may be given, and what has to be logged. */
    public DisclosureRuling disclose(DisclosureFacts facts) {
        var inquiry = new Inquiry(pack, catalogue)
                .know("origin", facts.origin())
                .know("recipient", facts.recipient())
                .know("towContractParty", facts.towContractParty());
        var answer = inquiry.ask("disclosure");
        var row = answer.row();
        return new DisclosureRuling(
                Stream.of(answer.value("fields").split(","))
                        .map(DisclosureRuling.LogField::valueOf)
                        .collect(Collectors.toSet()),
                Objects.requireNonNullElse(answer.number("keepYears"), BigDecimal.ZERO)
                        .intValueExact(),
                row.ruleId(),
                row.cite(),
                row.status(),
                Verdicts.of(List.of(answer), List.of(), inquiry));
    }

    /**
     * Whether the record of a charge is criminal offender record information.
     *
     * @param day the day of the charge
     * @throws UnusableFacts when the catalogue does not know the offence
     */
    public CoriRuling cori(LocalDate day, CoriFacts facts) {
        var offence = catalogue.offencesOn(day).stream()
                .filter(live -> live.code().equals(facts.offenceCode()))
                .findFirst()
                .orElseThrow(() -> new UnusableFacts(List.of(new Reason(
                        "offence-catalogue",
                        "803 CMR 2.03",
                        "offenceCode",
                        "there is no offense %s that could be charged on %s".formatted(facts.offenceCode(), day),
                        "take a code from the catalog of that day"))));
        var inquiry = new Inquiry(pack, catalogue)
                .know("offenceKind", offence.kind())
                .know("incarceration", offence.incarceration())
                .know("repeated", facts.repeated())
                .know("adult", facts.adult())
                .know("endedBeforeArraignment", facts.endedBeforeArraignment());
        var answer = inquiry.ask("cori");
        var row = answer.row();
        return new CoriRuling(
                CoriRuling.Cori.valueOf(answer.value("cori")),
                row.ruleId(),
                row.cite(),
                row.status(),
                row.words(),
                inquiry.trail());
    }
}
