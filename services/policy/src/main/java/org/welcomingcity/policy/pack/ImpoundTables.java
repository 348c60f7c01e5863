package org.welcomingcity.policy.pack;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.policy.decision.Reason;
import org.welcomingcity.policy.decision.UnusableFacts;
import org.welcomingcity.policy.release.ReleaseFacts;
import org.welcomingcity.policy.release.ReleaseRuling;
import org.welcomingcity.policy.stop.GroundRuling;
import org.welcomingcity.policy.stop.MandatoryImpoundGround;
import org.welcomingcity.policy.tow.Cap;
import org.welcomingcity.policy.tow.Storage;
import org.welcomingcity.policy.tow.StorageCharge;

/** Asks a pack about an impounded vehicle: on what ground, what it may cost, and how it gets out. */
public final class ImpoundTables {

    private static final String REFUSAL = "imp.oui_refusal_12h";
    private static final Duration PERIOD = Duration.ofHours(24);

    private final Pack pack;
    private final Catalogue catalogue;

    /** The tables of a pack about impounded vehicles. */
    public ImpoundTables(Pack pack, Catalogue catalogue) {
        this.pack = pack;
        this.catalogue = catalogue;
    }

    /**
     * What a claimed ground requires.
     *
     * @param parked whether the vehicle was parked, and not stopped while moving
     * @throws UnusableFacts when no such ground was live on the day
     */
    public GroundRuling ground(LocalDate day, String key, boolean parked) {
        var ground = liveGround(day, key);
        if (ground == null) {
            throw new UnusableFacts(List.of(new Reason(
                    "K1",
                    "The list of the grounds that a law names",
                    "ground",
                    "no ground by that key was live on the day",
                    "take a ground from the list; free text is no ground")));
        }
        var inquiry = new Inquiry(pack, catalogue)
                .know("groundEffect", ground.effect())
                .know("parked", parked);
        var answer = inquiry.ask("mandatory-ground");
        return new GroundRuling(
                ground,
                GroundRuling.Outcome.valueOf(answer.value("outcome")),
                Verdicts.of(List.of(answer), List.of(), inquiry));
    }

    /**
     * What a police-ordered tow may cost at most: the lower of the state's and the city's cap.
     *
     * @param day the day of the tow
     * @param ownersChoice whether the owner asked for another place than the carrier's garage
     */
    public Cap towCap(LocalDate day, boolean ownersChoice) {
        var inquiry = new Inquiry(pack, catalogue).know("towDay", day).know("ownersChoice", ownersChoice);
        var state = cap(inquiry, "tow-cap");
        var own = pack.setting("city_tow_cap");
        if (state.amount() == null || own.value().equals("none")) {
            return state;
        }
        var city = Money.of(CurrencyUnit.USD, new BigDecimal(own.value()));
        return city.isLessThan(state.amount())
                ? new Cap(Cap.Kind.CAPPED, city, own.ruleId(), own.cite(), own.status(), own.words(), state.trail())
                : state;
    }

    /**
     * What storage may cost at most, by elapsed periods of 24 hours.
     *
     * @throws UnusableFacts when it ends before it begins
     */
    public StorageCharge storage(Storage storage) {
        if (storage.to().isBefore(storage.from())) {
            throw new UnusableFacts(List.of(new Reason(
                    "storage-cap",
                    "G.L. c. 159B § 6B",
                    "to",
                    "ends before it begins",
                    "correct one of the two times")));
        }
        var inquiry = new Inquiry(pack, catalogue)
                .know("vehicleClass", storage.vehicle())
                .know("storageSite", storage.site())
                .know("storagePartialDay", pack.setting("storage_partial_day").value());
        var startedCounts = Boolean.parseBoolean(inquiry.ask("storage-periods").value("startedCounts"));
        var cap = cap(inquiry, "storage-cap");
        var elapsed = Duration.between(storage.from(), storage.to());
        var full = elapsed.dividedBy(PERIOD);
        var started = elapsed.compareTo(PERIOD.multipliedBy(full)) > 0;
        var periods = started && startedCounts ? full + 1 : full;
        return new StorageCharge(
                cap,
                periods,
                startedCounts,
                cap.amount() == null ? null : cap.amount().multipliedBy(periods));
    }

    private static Cap cap(Inquiry inquiry, String question) {
        var answer = inquiry.ask(question);
        var amount = answer.number("amount");
        var row = answer.row();
        return new Cap(
                Cap.Kind.valueOf(answer.value("cap")),
                amount == null ? null : Money.of(CurrencyUnit.USD, amount),
                row.ruleId(),
                row.cite(),
                row.status(),
                row.words(),
                inquiry.trail());
    }

    /**
     * Whether the vehicle, or property in it, may leave.
     *
     * @param day the day of the impoundment, on which the hold after a refused test has to be live
     */
    public ReleaseRuling release(LocalDate day, ReleaseFacts facts) {
        var heldUntil = heldUntil(day, facts.refusedAt());
        var inquiry = new Inquiry(pack, catalogue)
                .know("claimant", facts.claimant())
                .know("identityEstablished", facts.identityEstablished())
                .know("authorityShown", facts.authorityShown())
                .know("way", facts.way())
                .know("driverPresentLicensed", facts.driverPresentLicensed())
                .know("registered", facts.registered())
                .know("insured", facts.insured())
                .know("twoDrivers", pack.setting("release_two_drivers").value())
                .know("afterLicenceStop", facts.afterLicenceStop())
                .know("secondDriverLicensed", facts.secondDriverLicensed())
                .know("evidenceHold", facts.evidenceHold())
                .know("refusalHold", refusalHold(heldUntil, facts.at()))
                .know("ticketsHold", facts.ticketsHold())
                .know("bootList", pack.setting("boot_list").value());
        var answers = Stream.of("release-claimant", "release-way", "release-hold")
                .map(inquiry::ask)
                .toList();
        return new ReleaseRuling(Verdicts.of(answers, List.of(), inquiry), heldUntil);
    }

    private @Nullable Instant heldUntil(LocalDate day, @Nullable Instant refusedAt) {
        var ground = liveGround(day, REFUSAL);
        return refusedAt == null || ground == null
                ? null
                : refusedAt.plus(Duration.ofHours(Objects.requireNonNull(ground.holdHours())));
    }

    private static String refusalHold(@Nullable Instant heldUntil, Instant at) {
        if (heldUntil == null) {
            return "NONE";
        }
        return at.isBefore(heldUntil) ? "RUNNING" : "OVER";
    }

    private @Nullable MandatoryImpoundGround liveGround(LocalDate day, String key) {
        return catalogue.groundsOn(day).stream()
                .filter(ground -> ground.key().equals(key))
                .findFirst()
                .orElse(null);
    }
}
