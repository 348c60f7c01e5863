package org.welcomingcity.portal.citations.stop;

import java.util.Arrays;
import java.util.List;
import org.welcomingcity.contract.citations.Alternative;
import org.welcomingcity.contract.citations.Disposition;
import org.welcomingcity.contract.citations.GroundView;
import org.welcomingcity.contract.citations.ImpoundPurpose;
import org.welcomingcity.contract.citations.Licence;
import org.welcomingcity.contract.citations.NoPlate;
import org.welcomingcity.contract.citations.OffenceView;
import org.welcomingcity.contract.citations.Opportunity;
import org.welcomingcity.contract.citations.Passenger;
import org.welcomingcity.contract.citations.PersonChoice;
import org.welcomingcity.contract.citations.PlateKind;
import org.welcomingcity.contract.citations.StatedGroundView;
import org.welcomingcity.contract.citations.VehicleChoice;
import org.welcomingcity.contract.citations.Zone;
import org.welcomingcity.portal.citations.terms.CitationTerms;
import org.welcomingcity.portal.citations.terms.OffenceOptions;
import org.welcomingcity.portal.frame.form.Option;
import org.welcomingcity.portal.frame.language.FrameWords;

/** The answers that the stop form offers, in the portal's words and from the service's catalogues. */
public final class StopOptions {

    private final CitationTerms citationTerms;
    private final FrameWords frameWords;
    private final StopWords stopWords;
    private final List<OffenceView> catalogue;
    private final List<GroundView> mandatoryGrounds;
    private final List<StatedGroundView> departureGrounds;
    private final List<StatedGroundView> earlyEnds;

    StopOptions(
            CitationTerms citationTerms,
            FrameWords frameWords,
            StopWords stopWords,
            List<OffenceView> catalogue,
            List<GroundView> mandatoryGrounds,
            List<StatedGroundView> departureGrounds,
            List<StatedGroundView> earlyEnds) {
        this.citationTerms = citationTerms;
        this.frameWords = frameWords;
        this.stopWords = stopWords;
        this.catalogue = catalogue;
        this.mandatoryGrounds = mandatoryGrounds;
        this.departureGrounds = departureGrounds;
        this.earlyEnds = earlyEnds;
    }

    /** Yes or no. */
    public List<Option> yesNo() {
        return List.of(Option.of("true", frameWords.yes()), Option.of("false", frameWords.no()));
    }

    /** What can be found out about the licence, each with the offence that usually goes with it. */
    public List<Option> licences() {
        return Arrays.stream(Licence.values())
                .map(licence -> Option.of(licence, stopWords.licence(licence)).suggesting(usualOffence(licence)))
                .toList();
    }

    /** The kinds of plates. */
    public List<Option> plateKinds() {
        return Option.each(PlateKind.values(), citationTerms::plateKind);
    }

    /** Why there may be no plate to write down. */
    public List<Option> noPlates() {
        return Option.each(NoPlate.values(), citationTerms::noPlate);
    }

    /** How it stands with a passenger. */
    public List<Option> passengers() {
        return Option.each(Passenger.values(), stopWords::passenger);
    }

    /** How far the opportunity has come. */
    public List<Option> opportunities() {
        return Option.each(Opportunity.values(), stopWords::opportunity);
    }

    /** Whether another way is proposed. */
    public List<Option> alternatives() {
        return Option.each(Alternative.values(), stopWords::alternative);
    }

    /** Accepted purposes of an impoundment. */
    public List<Option> purposes() {
        return Option.each(ImpoundPurpose.values(), stopWords::purpose);
    }

    /** What the officer can do with the driver. */
    public List<Option> personChoices() {
        return Option.each(PersonChoice.values(), citationTerms::personChoice);
    }

    /** What the officer can do with the car. */
    public List<Option> vehicleChoices() {
        return Option.each(VehicleChoice.values(), citationTerms::vehicleChoice);
    }

    /** How a line can be written. */
    public List<Option> dispositions() {
        return Option.each(Disposition.values(), citationTerms::disposition);
    }

    /** Whether a zone doubles what speeding costs. */
    public List<Option> zones() {
        return Option.each(Zone.values(), stopWords::zone);
    }

    /** What can be charged. */
    public List<Option> offences() {
        return OffenceOptions.of(catalogue);
    }

    /** What can be charged and permits an arrest. */
    public List<Option> arrestOffences() {
        return OffenceOptions.of(
                catalogue.stream().filter(OffenceView::arrestAuthority).toList());
    }

    /** Grounds under which a law requires impoundment. */
    public List<Option> grounds() {
        return mandatoryGrounds.stream()
                .map(ground -> Option.of(ground.key(), "%s (%s)".formatted(ground.title(), ground.cite())))
                .toList();
    }

    /** On what an arrest in place of the summons can rest. */
    public List<Option> departureGrounds() {
        return stated(departureGrounds);
    }

    /** On what a wait can end before its time. */
    public List<Option> earlyEnds() {
        return stated(earlyEnds);
    }

    private static List<Option> stated(List<StatedGroundView> grounds) {
        return grounds.stream()
                .map(ground -> Option.of(ground.key(), ground.title()))
                .toList();
    }

    private static String usualOffence(Licence licence) {
        return switch (licence) {
            case NONE, EXPIRED -> StopShape.UNLICENSED;
            case SUSPENDED_OR_REVOKED -> StopShape.SUSPENDED;
            case VALID_NOT_CARRIED -> StopShape.NOT_CARRIED;
            case VALID_ELSEWHERE -> "";
        };
    }
}
