package org.welcomingcity.portal.citations.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.welcomingcity.contract.citations.CitationsApi;
import org.welcomingcity.contract.citations.Concern;
import org.welcomingcity.contract.citations.DepartureStatus;
import org.welcomingcity.contract.citations.DepartureView;
import org.welcomingcity.contract.citations.DeparturesApi;
import org.welcomingcity.contract.citations.DraftView;
import org.welcomingcity.contract.citations.DraftsApi;
import org.welcomingcity.contract.citations.OpportunityState;
import org.welcomingcity.contract.citations.WaitingCar;
import org.welcomingcity.contract.citations.WaitingCars;
import org.welcomingcity.contract.citations.WorkGroup;
import org.welcomingcity.contract.citations.WorkToday;
import org.welcomingcity.portal.citations.access.CitationsRights;
import org.welcomingcity.portal.citations.people.Colleagues;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.language.SpokenLanguage;
import org.welcomingcity.portal.frame.page.CityTimes;
import org.welcomingcity.portal.frame.room.TodayPart;
import org.welcomingcity.portal.frame.room.TodayPart.Aside;
import org.welcomingcity.portal.frame.room.Todo;
import org.welcomingcity.portal.frame.room.Way;
import org.welcomingcity.portal.service.ServiceAnswers;

/** What the person at the screen has to do about citations: cars that wait, steps of their own, what others ask of them. */
@ApplicationScoped
public class TodaysWork {

    /** Departures that stand one by one; more stand as one row. */
    private static final int A_FEW = 3;

    private final CitationsApi citations;
    private final DeparturesApi departures;
    private final DraftsApi drafts;
    private final OtherTasks others;
    private final CitationsRights rights;
    private final Colleagues colleagues;
    private final NextSteps steps;
    private final SpokenLanguage language;
    private final WorkWords workWords;

    TodaysWork(
            @RestClient CitationsApi citations,
            @RestClient DeparturesApi departures,
            @RestClient DraftsApi drafts,
            OtherTasks others,
            CitationsRights rights,
            Colleagues colleagues,
            NextSteps steps,
            SpokenLanguage language,
            @Spoken WorkWords workWords) {
        this.citations = citations;
        this.departures = departures;
        this.drafts = drafts;
        this.others = others;
        this.rights = rights;
        this.colleagues = colleagues;
        this.steps = steps;
        this.language = language;
        this.workWords = workWords;
    }

    /** All of it. */
    public TodayPart part() {
        var work = ServiceAnswers.of(citations::listWorkToday);
        var todos = Stream.of(
                        cars().stream(),
                        toReview(OtherTasks.open(work.departures(), Concern.PRESUMPTION)).stream(),
                        work.groups().stream().map(group -> steps.row(group, work.today())),
                        others.now(work.departures()).stream())
                .flatMap(rows -> rows)
                .toList();
        return new TodayPart(todos, asides(work));
    }

    private List<Todo> cars() {
        if (!rights.isKeepsOpportunities()) {
            return List.of();
        }
        var cars = ServiceAnswers.of(citations::listOpportunities);
        return cars.items().stream().map(car -> row(car, cars)).toList();
    }

    private Todo row(WaitingCar car, WaitingCars cars) {
        var running = car.state() == OpportunityState.RUNNING;
        var moment = running ? car.until() : car.startedAt();
        var time = CityTimes.inWords(moment, language.now());
        return new Todo(
                true,
                running ? workWords.endWait() : workWords.decideCar(),
                car.citation(),
                running ? workWords.until(time) : workWords.since(time),
                running ? new Todo.Clock(cars.now(), car.until(), workWords.timeIsOver()) : null,
                new Way("/citations/" + car.citation() + "/vehicle", workWords.carOpen()),
                "car");
    }

    // Nobody reviews their own: it is neither counted nor shown.
    private List<Todo> toReview(long open) {
        if (open == 0) {
            return List.of();
        }
        var me = colleagues.me();
        var first = ServiceAnswers.of(() -> departures.listDepartures(new DeparturesApi.ListDepartures()
                        .status(DepartureStatus.OPEN.name())
                        .limit(OtherTasks.MOST)))
                .items()
                .stream()
                .filter(departure -> !departure.officer().equals(me))
                .toList();
        if (first.isEmpty()) {
            return List.of();
        }
        if (open > A_FEW) {
            return List.of(new Todo(
                    true,
                    workWords.reviewDepartures(String.valueOf(open)),
                    workWords.startsWith(first.getFirst().citation()),
                    "",
                    null,
                    new Way("/departures", workWords.showAll()),
                    "to-review"));
        }
        return first.stream().limit(A_FEW).map(this::row).toList();
    }

    private Todo row(DepartureView departure) {
        return new Todo(
                true,
                workWords.reviewDeparture(departure.citation()),
                colleagues.named(departure.officer()),
                workWords.since(CityTimes.inWords(departure.openedAt(), language.now())),
                null,
                new Way("/departures/" + departure.id(), workWords.review()),
                "to-review");
    }

    private List<Aside> asides(WorkToday work) {
        var lines = new ArrayList<Aside>();
        var counts = work.counts();
        var ownOverdue = work.groups().stream()
                .filter(WorkGroup::overdue)
                .mapToLong(WorkGroup::count)
                .sum();
        var overdue = counts.overdue() - ownOverdue;
        if (overdue > 0) {
            lines.add(new Aside(new Way("/work?standing=OVERDUE", workWords.overdueWithOthers(overdue)), "overdue"));
        }
        if (counts.waiting() > 0) {
            lines.add(new Aside(
                    new Way("/work?standing=WAITING", workWords.waitingOnOthers(counts.waiting())), "waiting"));
        }
        if (rights.isRecordsStops()) {
            var begun = ServiceAnswers.of(drafts::listDrafts).items();
            if (!begun.isEmpty()) {
                lines.add(new Aside(new Way("/drafts", inALine(begun)), "draft"));
            }
        }
        return lines;
    }

    private String inALine(List<DraftView> begun) {
        var last = begun.getFirst();
        var family = DraftExtensions.value(last, "driver.familyName");
        var given = DraftExtensions.value(last, "driver.givenNames");
        var named = family.isEmpty() ? workWords.draftNameless() : given.isEmpty() ? family : family + ", " + given;
        var plate = DraftExtensions.value(last, "vehicle.plate.characters");
        return workWords.draftsInALine(
                begun.size(),
                plate.isEmpty() ? named : named + ", " + plate,
                CityTimes.inWords(last.savedAt(), language.now()));
    }
}
