package org.welcomingcity.policy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.welcomingcity.policy.citation.Assessment;
import org.welcomingcity.policy.citation.ChargedOffence;
import org.welcomingcity.policy.citation.CitationContents;
import org.welcomingcity.policy.citation.CitationKind;
import org.welcomingcity.policy.citation.CitationRouting;
import org.welcomingcity.policy.citation.CitationState;
import org.welcomingcity.policy.citation.MoveFacts;
import org.welcomingcity.policy.citation.MoveRuling;
import org.welcomingcity.policy.city.ComplaintRoute;
import org.welcomingcity.policy.city.Feature;
import org.welcomingcity.policy.city.ReportDuty;
import org.welcomingcity.policy.court.CourtFeeRuling;
import org.welcomingcity.policy.court.FilingFacts;
import org.welcomingcity.policy.court.HearingRequest;
import org.welcomingcity.policy.court.LineFacts;
import org.welcomingcity.policy.court.LineRuling;
import org.welcomingcity.policy.court.TimelinessRuling;
import org.welcomingcity.policy.deadline.Deadline;
import org.welcomingcity.policy.deadline.DeadlineCount;
import org.welcomingcity.policy.deadline.DeadlineRule;
import org.welcomingcity.policy.deadline.DueMoment;
import org.welcomingcity.policy.decision.Decision;
import org.welcomingcity.policy.decision.PackReference;
import org.welcomingcity.policy.decision.Rule;
import org.welcomingcity.policy.decision.Setting;
import org.welcomingcity.policy.offence.Offence;
import org.welcomingcity.policy.pack.Catalogue;
import org.welcomingcity.policy.pack.CitationTables;
import org.welcomingcity.policy.pack.CityTables;
import org.welcomingcity.policy.pack.ImpoundTables;
import org.welcomingcity.policy.pack.LifecycleTables;
import org.welcomingcity.policy.pack.PackShelf;
import org.welcomingcity.policy.pack.RecordsTables;
import org.welcomingcity.policy.pack.RequestTables;
import org.welcomingcity.policy.pack.Sources;
import org.welcomingcity.policy.pack.StopTables;
import org.welcomingcity.policy.records.RecordsFee;
import org.welcomingcity.policy.records.RecordsRequest;
import org.welcomingcity.policy.records.RecordsWork;
import org.welcomingcity.policy.release.ReleaseFacts;
import org.welcomingcity.policy.release.ReleaseRuling;
import org.welcomingcity.policy.request.Assistance;
import org.welcomingcity.policy.request.CoriFacts;
import org.welcomingcity.policy.request.CoriRuling;
import org.welcomingcity.policy.request.DisclosureFacts;
import org.welcomingcity.policy.request.DisclosureRuling;
import org.welcomingcity.policy.request.InstrumentFacts;
import org.welcomingcity.policy.request.InstrumentRuling;
import org.welcomingcity.policy.request.RequestFacts;
import org.welcomingcity.policy.request.RequestRuling;
import org.welcomingcity.policy.stop.ArrestGroundFacts;
import org.welcomingcity.policy.stop.ArrestGroundRuling;
import org.welcomingcity.policy.stop.GroundRuling;
import org.welcomingcity.policy.stop.MandatoryImpoundGround;
import org.welcomingcity.policy.stop.StatedGround;
import org.welcomingcity.policy.stop.StopChoice;
import org.welcomingcity.policy.stop.StopFacts;
import org.welcomingcity.policy.stop.StopRuling;
import org.welcomingcity.policy.tow.Cap;
import org.welcomingcity.policy.tow.Storage;
import org.welcomingcity.policy.tow.StorageCharge;

/** The policy as its packs have it: finds the pack of the day, and lets it answer. */
final class PackLibrary implements OrdinancePolicy {

    private static final ZoneId CITY = ZoneId.of("America/New_York");

    private final PackShelf shelf;
    private final Catalogue catalogue;
    private final DeadlineCount deadlines;

    PackLibrary(PackShelf shelf, Catalogue catalogue, DeadlineCount deadlines) {
        this.shelf = shelf;
        this.catalogue = catalogue;
        this.deadlines = deadlines;
    }

    static OrdinancePolicy load() {
        return load(Sources.SHIPPED);
    }

    static OrdinancePolicy load(Sources sources) {
        return new PackLibrary(PackShelf.read(sources), Catalogue.read(sources), DeadlineCount.load());
    }

    @Override
    public PackReference packInForce(String jurisdiction, LocalDate day) {
        return shelf.on(jurisdiction, day).reference();
    }

    @Override
    public List<PackReference> packs() {
        return shelf.all().stream().map(pack -> pack.reference()).toList();
    }

    @Override
    public StopRuling ruleOn(String jurisdiction, LocalDate stopDate, StopFacts facts, boolean inCustody) {
        return new StopTables(shelf.on(jurisdiction, stopDate), catalogue).ruleOn(facts, stopDate, inCustody);
    }

    @Override
    public ArrestGroundRuling arrestGround(String jurisdiction, LocalDate stopDate, ArrestGroundFacts facts) {
        return new StopTables(shelf.on(jurisdiction, stopDate), catalogue).arrestGround(facts, stopDate);
    }

    @Override
    public Decision judge(StopRuling ruling, StopChoice choice) {
        return new StopTables(shelf.of(ruling.trail().pack()), catalogue).judge(ruling, choice);
    }

    @Override
    public Assessment assess(String jurisdiction, LocalDate day, ChargedOffence offence) {
        return new CitationTables(shelf.on(jurisdiction, day), catalogue).assess(day, offence);
    }

    @Override
    public CitationRouting route(String jurisdiction, LocalDate day, CitationContents contents) {
        return new CitationTables(shelf.on(jurisdiction, day), catalogue).route(contents);
    }

    @Override
    public List<MoveRuling> moves(String jurisdiction, LocalDate day, CitationKind kind, CitationState state) {
        return lifecycle(jurisdiction, day).moves(kind, state);
    }

    @Override
    public MoveRuling move(String jurisdiction, LocalDate day, MoveFacts facts) {
        return lifecycle(jurisdiction, day).move(facts);
    }

    @Override
    public List<LineRuling> outcomes(
            String jurisdiction, LocalDate day, LineFacts.Disposition disposition, boolean complaintIssued) {
        return lifecycle(jurisdiction, day).outcomes(disposition, complaintIssued);
    }

    @Override
    public LineRuling outcome(String jurisdiction, LocalDate day, LineFacts facts) {
        return lifecycle(jurisdiction, day).outcome(facts);
    }

    @Override
    public TimelinessRuling timeliness(String jurisdiction, LocalDate day, HearingRequest request) {
        return lifecycle(jurisdiction, day).timeliness(request);
    }

    @Override
    public CourtFeeRuling courtFee(String jurisdiction, LocalDate day, FilingFacts facts) {
        return lifecycle(jurisdiction, day).courtFee(facts);
    }

    private LifecycleTables lifecycle(String jurisdiction, LocalDate day) {
        return new LifecycleTables(shelf.on(jurisdiction, day), catalogue);
    }

    @Override
    public GroundRuling ground(String jurisdiction, LocalDate day, String key, boolean parked) {
        return new ImpoundTables(shelf.on(jurisdiction, day), catalogue).ground(day, key, parked);
    }

    @Override
    public InstrumentRuling classify(String jurisdiction, LocalDate day, InstrumentFacts facts) {
        return new RequestTables(shelf.on(jurisdiction, day), catalogue).classify(facts);
    }

    @Override
    public RequestRuling answer(String jurisdiction, LocalDate day, RequestFacts facts) {
        return new RequestTables(shelf.on(jurisdiction, day), catalogue).answer(facts);
    }

    @Override
    public Decision assist(String jurisdiction, LocalDate day, Assistance assistance) {
        return new RequestTables(shelf.on(jurisdiction, day), catalogue).assist(assistance);
    }

    @Override
    public DisclosureRuling disclose(String jurisdiction, LocalDate day, DisclosureFacts facts) {
        return new RequestTables(shelf.on(jurisdiction, day), catalogue).disclose(facts);
    }

    @Override
    public CoriRuling cori(String jurisdiction, LocalDate day, CoriFacts facts) {
        return new RequestTables(shelf.on(jurisdiction, day), catalogue).cori(day, facts);
    }

    @Override
    public Decision takeIn(String jurisdiction, LocalDate day, RecordsRequest request) {
        return new RecordsTables(shelf.on(jurisdiction, day), catalogue).takeIn(request);
    }

    @Override
    public RecordsFee fee(String jurisdiction, RecordsWork work) {
        var answerBy = deadline(jurisdiction, DeadlineRule.PRR_RESPONSE, work.received());
        return new RecordsTables(shelf.on(jurisdiction, work.received()), catalogue).fee(work, answerBy.latest());
    }

    @Override
    public Cap towCap(String jurisdiction, LocalDate day, boolean ownersChoice) {
        return new ImpoundTables(shelf.on(jurisdiction, day), catalogue).towCap(day, ownersChoice);
    }

    @Override
    public StorageCharge storage(String jurisdiction, LocalDate day, Storage storage) {
        return new ImpoundTables(shelf.on(jurisdiction, day), catalogue).storage(storage);
    }

    @Override
    public ReleaseRuling release(String jurisdiction, LocalDate day, ReleaseFacts facts) {
        return new ImpoundTables(shelf.on(jurisdiction, day), catalogue).release(day, facts);
    }

    @Override
    public ReportDuty reportDuty(String jurisdiction, LocalDate day) {
        return new CityTables(shelf.on(jurisdiction, day), catalogue).reportDuty();
    }

    @Override
    public ComplaintRoute complaint(String jurisdiction, LocalDate day, boolean aboutPolice) {
        return new CityTables(shelf.on(jurisdiction, day), catalogue).complaint(aboutPolice);
    }

    @Override
    public List<MandatoryImpoundGround> mandatoryImpoundGrounds(String jurisdiction, LocalDate day) {
        // The grounds are the state's in every city of it; the city only has to be one we know.
        shelf.on(jurisdiction, day);
        return catalogue.groundsOn(day);
    }

    @Override
    public List<StatedGround> statedGrounds(String jurisdiction, LocalDate day, StatedGround.Use use) {
        return shelf.on(jurisdiction, day).reasons(use, day);
    }

    @Override
    public List<Offence> offences(LocalDate day) {
        return catalogue.offencesOn(day);
    }

    @Override
    public List<Feature> features(String jurisdiction, LocalDate day) {
        var pack = shelf.on(jurisdiction, day);
        return Stream.of(Feature.Key.values()).map(pack::feature).toList();
    }

    @Override
    public Optional<Rule> rule(String jurisdiction, LocalDate day, String ruleId) {
        return shelf.on(jurisdiction, day).rule(ruleId);
    }

    @Override
    public Setting setting(String jurisdiction, LocalDate day, String name) {
        return shelf.on(jurisdiction, day).setting(name);
    }

    @Override
    public Deadline deadline(String jurisdiction, DeadlineRule rule, LocalDate trigger) {
        return deadlines.of(jurisdiction, rule, trigger);
    }

    @Override
    public DueMoment due(String jurisdiction, DeadlineRule rule, Instant trigger) {
        var day = LocalDate.ofInstant(trigger, CITY);
        var grace = Duration.ofHours(Long.parseLong(
                setting(jurisdiction, day, "forthwith_overdue_hours").value()));
        return deadlines.at(rule, trigger, grace);
    }
}
