package org.welcomingcity.portal.citations.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.welcomingcity.contract.citations.CitationView;
import org.welcomingcity.contract.citations.VehicleChoice;
import org.welcomingcity.portal.citations.access.CitationsRights;
import org.welcomingcity.portal.citations.people.Colleagues;
import org.welcomingcity.portal.citations.terms.CitationExtensions;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.room.Way;

/** The head of a citation's pages. What can be done is what the service offers; this only says in words where. */
@Named("caseHeads")
@ApplicationScoped
public class CaseHeads {

    private final CitationsRights rights;
    private final Colleagues colleagues;
    private final Clock clock;
    private final ShellWords shellWords;

    CaseHeads(CitationsRights rights, Colleagues colleagues, Clock clock, @Spoken ShellWords shellWords) {
        this.rights = rights;
        this.colleagues = colleagues;
        this.clock = clock;
        this.shellWords = shellWords;
    }

    /** The head of one. */
    public CaseHead of(CitationView citation) {
        var steps = offered(citation);
        return new CaseHead(
                stages(citation),
                steps.stream().findFirst().orElse(null),
                Stream.concat(steps.stream().skip(1), others(citation).stream()).toList(),
                Arrays.stream(Section.values())
                        .map(section -> new CaseHead.Tab(section, section.address(citation.number())))
                        .toList());
    }

    /** How far a day is from today, in words: "in 9 days". */
    public String away(LocalDate day) {
        var days = ChronoUnit.DAYS.between(LocalDate.ofInstant(clock.instant(), clock.getZone()), day);
        if (days == 0) {
            return shellWords.dueToday();
        }
        if (days == 1) {
            return shellWords.dueTomorrow();
        }
        return days > 0 ? shellWords.inDays(days) : shellWords.daysAgo(-days);
    }

    private static List<CaseHead.Step> stages(CitationView citation) {
        var here = Stage.of(citation.status(), citation.kind());
        var stages = here == Stage.VOID
                ? List.of(Stage.ISSUED, Stage.VOID)
                : List.of(Stage.ISSUED, Stage.second(citation.kind()), Stage.CLOSED);
        return stages.stream()
                .map(stage -> new CaseHead.Step(stage, stages.indexOf(stage) < stages.indexOf(here), stage == here))
                .toList();
    }

    // The step that comes first is the one that cannot wait.
    private List<Way> offered(CitationView citation) {
        var words = new LinkedHashMap<String, Map.Entry<Section, String>>();
        words.put("deliverCitation", Map.entry(Section.DELIVERY, shellWords.deliver()));
        words.put("handInCopies", Map.entry(Section.DELIVERY, shellWords.handIn()));
        words.put(
                "forwardCitation",
                Map.entry(
                        Section.DELIVERY,
                        citation.forwardings().isEmpty()
                                ? Stage.second(citation.kind()) == Stage.COURT
                                        ? shellWords.toCourt()
                                        : shellWords.toRegistrar()
                                : shellWords.onTheWay()));
        var ways = new ArrayList<Way>();
        if (citation.choice().vehicle() == VehicleChoice.WAITING && rights.isKeepsOpportunities()) {
            ways.add(new Way(Section.VEHICLE.address(citation.number()), shellWords.waitingCar()));
        }
        words.forEach((action, entry) -> CitationExtensions.offered(citation, action)
                .ifPresent(offer -> ways.add(new Way(entry.getKey().address(citation.number()), entry.getValue()))));
        return ways;
    }

    private List<Way> others(CitationView citation) {
        var page = Section.SUMMARY.address(citation.number());
        var ways = new ArrayList<Way>();
        if (CitationExtensions.offered(citation, "assignCitation").isPresent()) {
            ways.add(new Way(page + "#assignment", shellWords.assign()));
        }
        if (CitationExtensions.offered(citation, "addNote").isPresent()) {
            ways.add(new Way(page + "#notes", shellWords.note()));
        }
        if (CitationExtensions.goesToCourt(citation)) {
            ways.add(new Way(page + "/complaint-application", shellWords.application()));
        }
        if (rights.isReadsExchange()) {
            ways.add(new Way("/transmissions?citation=" + citation.number(), shellWords.exchange()));
        }
        if (rights.isRecordsStops() && colleagues.me().equals(citation.officer())) {
            ways.add(new Way(page + "/perceived", shellWords.perceived()));
        }
        if (CitationExtensions.offered(citation, "voidCitation").isPresent()) {
            ways.add(new Way(page + "#void", shellWords.makeVoid()));
        }
        return ways;
    }
}
