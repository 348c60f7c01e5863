package org.welcomingcity.citations.summons.application;

import static org.welcomingcity.citations.citation.application.CitationActions.forOfficers;
import static org.welcomingcity.citations.citation.application.CitationActions.names;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.offer.Action;
import org.welcomingcity.casework.offer.Offer;
import org.welcomingcity.casework.offer.Offers;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.summons.domain.ComplaintApplication;
import org.welcomingcity.citations.summons.domain.ComplaintToApplyFor;
import org.welcomingcity.citations.summons.domain.ServiceAttempt;
import org.welcomingcity.citations.summons.domain.Summons;
import org.welcomingcity.kernel.Refused;

/** What can be done about the application for complaint of a citation, and about its summonses. */
@Singleton
public class SummonsActions {

    /** A citation with its application; null where none was written. */
    record Applied(Citation citation, @Nullable ComplaintApplication application) {}

    /** One summons of a citation. */
    record ToServe(Citation citation, Summons summons) {}

    /** Somebody writes the application, or writes it anew. */
    final Action<Applied> prepare = Action.<Applied>post(
                    "prepareComplaintApplication", Rights.WRITE_APPLICATION, at("complaint-application"))
            .unless(officers(Applied::citation, SummonsActions::mustBeWritable));

    /** Somebody signs it. */
    final Action<Applied> sign = Action.<Applied>post(
                    "signComplaintApplication", Rights.WRITE_APPLICATION, at("complaint-application/signature"))
            .unless(officers(Applied::citation, SummonsActions::mustBeSignable));

    /** The court's summons comes in. */
    final Action<Applied> receive = Action.<Applied>post("recordSummons", Rights.RECORD_SUMMONS, at("summonses"))
            .unless(Action.Guard.tried(applied -> Summons.mustBePossible(applied.citation())));

    /** Somebody tries to serve it. */
    final Action<ToServe> attempt = Action.<ToServe>post(
                    "recordServiceAttempt", Rights.SERVE_SUMMONS, atSummons("attempts"))
            .unless(officers(ToServe::citation, served -> served.summons().mustBeHere()))
            .choosing(served -> Map.of(
                    "channel",
                    names(ServiceAttempt.Channel.values()),
                    "result",
                    names(ServiceAttempt.Result.values())));

    /** It goes back to the court. */
    final Action<ToServe> giveBack = Action.<ToServe>post("returnService", Rights.SERVE_SUMMONS, atSummons("return"))
            .unless(officers(ToServe::citation, served -> served.summons().mustBeReturnable()));

    private final Offers offers;

    SummonsActions(Offers offers) {
        this.offers = offers;
    }

    /** What the acting user may do about the summonses of a citation and its application now. */
    public List<Offer> offeredOn(SummonsFile file) {
        var citation = file.citation();
        var applied = new Applied(citation, file.application().orElse(null));
        var offered = new ArrayList<>(offers.on(applied, List.of(prepare, sign, receive)));
        file.summonses()
                .forEach(summons ->
                        offered.addAll(offers.on(new ToServe(citation, summons), List.of(attempt, giveBack))));
        return List.copyOf(offered);
    }

    /** What the acting user may do about an application now. */
    public List<Offer> offeredOn(Packet packet) {
        return offers.on(new Applied(packet.citation(), packet.application()), List.of(prepare, sign, receive));
    }

    private static void mustBeWritable(Applied applied) {
        var application = applied.application();
        if (application == null) {
            ComplaintToApplyFor.mustBeOn(applied.citation());
        } else {
            application.mustBeUnsigned();
        }
    }

    private static void mustBeSignable(Applied applied) {
        var application = applied.application();
        if (application == null) {
            throw Refused.unknown("application", applied.citation().number());
        }
        application.mustBeUnsigned();
    }

    private static <C> Action.Guard<C> officers(Function<C, Citation> citation, Consumer<C> guard) {
        return (about, user) -> {
            var another = forOfficers(one -> Optional.empty()).refuses(citation.apply(about), user);
            return another.isPresent() ? another : Action.refusalOf(() -> guard.accept(about));
        };
    }

    private static Function<Applied, String> at(String what) {
        return applied -> "/api/v1/citations/%s/%s".formatted(applied.citation().number(), what);
    }

    private static Function<ToServe, String> atSummons(String what) {
        return served -> "/api/v1/citations/%s/summonses/%s/%s"
                .formatted(served.citation().number(), served.summons().id(), what);
    }
}
