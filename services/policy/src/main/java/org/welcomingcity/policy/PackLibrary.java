package org.welcomingcity.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.welcomingcity.policy.citation.Assessment;
import org.welcomingcity.policy.citation.ChargedOffence;
import org.welcomingcity.policy.citation.CitationContents;
import org.welcomingcity.policy.citation.CitationRouting;
import org.welcomingcity.policy.city.Feature;
import org.welcomingcity.policy.deadline.Deadline;
import org.welcomingcity.policy.deadline.DeadlineCount;
import org.welcomingcity.policy.deadline.DeadlineRule;
import org.welcomingcity.policy.offence.Offence;
import org.welcomingcity.policy.pack.Catalogue;
import org.welcomingcity.policy.pack.CitationTables;
import org.welcomingcity.policy.pack.PackShelf;
import org.welcomingcity.policy.pack.Sources;
import org.welcomingcity.policy.pack.StopTables;
import org.welcomingcity.policy.stop.MandatoryImpoundGround;
import org.welcomingcity.policy.stop.StopChoice;
import org.welcomingcity.policy.stop.StopFacts;
import org.welcomingcity.policy.stop.StopRuling;

/** The policy as its packs have it: finds the pack of the day, and lets it answer. */
final class PackLibrary implements OrdinancePolicy {

    private final PackShelf shelf;
    private final Catalogue catalogue;
    private final DeadlineCount deadlines;

    private PackLibrary(PackShelf shelf, Catalogue catalogue, DeadlineCount deadlines) {
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
    public StopRuling ruleOn(String jurisdiction, LocalDate stopDate, StopFacts facts) {
        return new StopTables(shelf.on(jurisdiction, stopDate), catalogue).ruleOn(facts, stopDate);
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
    public List<MandatoryImpoundGround> mandatoryImpoundGrounds(String jurisdiction, LocalDate day) {
        // The grounds are the state's in every city of it; the city only has to be one we know.
        shelf.on(jurisdiction, day);
        return catalogue.groundsOn(day);
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
    public Setting setting(String jurisdiction, LocalDate day, String name) {
        return shelf.on(jurisdiction, day).setting(name);
    }

    @Override
    public Deadline deadline(String jurisdiction, DeadlineRule rule, LocalDate trigger) {
        return deadlines.of(jurisdiction, rule, trigger);
    }
}
