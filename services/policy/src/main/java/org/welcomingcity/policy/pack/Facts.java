package org.welcomingcity.policy.pack;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Every name that a table's input may have: the facts of {@code StopFacts}, the city's settings, and what one table
 * passes on to the next. The list is closed; a pack with any other input is refused when it is loaded.
 */
public final class Facts {

    /** Facts an officer reports. */
    public static final Set<String> REPORTED = Set.of(
            "licence",
            "residencyFacts",
            "judicialWarrant",
            "federalAdministrativeDocument",
            "otherArrestGround",
            "criminalCharge",
            "driverFit",
            "identityEstablished",
            "mandatoryGround",
            "evidence",
            "registered",
            "insured",
            "platesRevoked",
            "ownerTowPractical",
            "passenger",
            "opportunity",
            "locationSafe",
            "mayStayParked",
            "alternative",
            "purposeGiven");

    /** Settings of the city. */
    public static final Set<String> SETTINGS = Set.of("coversSuspended", "coversExpired", "trainingSurcharge");

    /** What other tables, or the officer's choice, contribute. */
    public static final Set<String> DERIVED = Set.of(
            "licenceClass",
            "licenceKind",
            "inCustody",
            "driver",
            "driverMayDrive",
            "purposeKind",
            "arrestAuthority",
            "presumes",
            "chargedAs",
            "mayBeDriven",
            "opportunityState",
            "chosen",
            "personOutcome",
            "reasonGiven",
            "chosenVehicle",
            "vehicleOutcome",
            "otherWay",
            "assistance");

    /** What a citation says about itself and its offences. */
    public static final Set<String> CITED = Set.of(
            "assessmentTable",
            "priors",
            "priorsInTwelveMonths",
            "over",
            "zone",
            "arrested",
            "criminalLine",
            "civilLine");

    /** Where a citation is, what is to become of it, and what is asked of the court about it. */
    public static final Set<String> FOLLOWED = Set.of(
            "move",
            "citationKind",
            "citationState",
            "payable",
            "disposition",
            "lineOutcome",
            "complaintIssued",
            "hearingKind",
            "requestCame",
            "courtFiling",
            "filedBy");

    /** What is known about a document, a request or data about to be given. */
    public static final Set<String> REQUESTED = Set.of(
            "document",
            "courtNamed",
            "judgeNamed",
            "docketNumber",
            "administrativeTitle",
            "secondPersonChecked",
            "judicialTest",
            "element",
            "instrumentClass",
            "purpose",
            "criminalJusticeAgency",
            "cityText",
            "supportText",
            "origin",
            "recipient",
            "towContractParty",
            "offenceKind",
            "incarceration",
            "repeated",
            "adult",
            "endedBeforeArraignment",
            "recordsChannel",
            "reasonableDescription",
            "answeredInTime",
            "redactionApproved");

    /** What is known about an impounded vehicle and whoever comes for it. */
    public static final Set<String> IMPOUNDED = Set.of(
            "groundEffect",
            "parked",
            "towDay",
            "ownersChoice",
            "vehicleClass",
            "storageSite",
            "storagePartialDay",
            "claimant",
            "authorityShown",
            "way",
            "driverPresentLicensed",
            "twoDrivers",
            "afterLicenceStop",
            "secondDriverLicensed",
            "evidenceHold",
            "refusalHold",
            "ticketsHold",
            "bootList");

    /** What the city owes its public. */
    public static final Set<String> OWED = Set.of("reportText", "reportSaid", "complaintText", "aboutPolice");

    /** Facts that a city sets, by the name of the setting. */
    private static final Map<String, String> SET = Map.of(
            "coversSuspended", "covers_suspended",
            "coversExpired", "covers_expired",
            "trainingSurcharge", "training_surcharge",
            "storagePartialDay", "storage_partial_day",
            "twoDrivers", "release_two_drivers",
            "bootList", "boot_list");

    private Facts() {}

    /** The setting that a fact is; empty where it is none. */
    static String settingOf(String fact) {
        return SET.getOrDefault(fact, "");
    }

    /** Whether a table may look at it. */
    static Set<String> all() {
        var all = new HashSet<>(REPORTED);
        all.addAll(SETTINGS);
        all.addAll(DERIVED);
        all.addAll(CITED);
        all.addAll(FOLLOWED);
        all.addAll(REQUESTED);
        all.addAll(IMPOUNDED);
        all.addAll(OWED);
        return Set.copyOf(all);
    }
}
