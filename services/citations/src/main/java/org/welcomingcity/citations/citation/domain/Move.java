package org.welcomingcity.citations.citation.domain;

import static org.welcomingcity.citations.citation.domain.Citation.Status.CLOSED;
import static org.welcomingcity.citations.citation.domain.Citation.Status.COMPLAINT_ISSUED;
import static org.welcomingcity.citations.citation.domain.Citation.Status.COPIES_WITH_CHIEF;
import static org.welcomingcity.citations.citation.domain.Citation.Status.DEFAULT;
import static org.welcomingcity.citations.citation.domain.Citation.Status.DELIVERED_AT_SCENE;
import static org.welcomingcity.citations.citation.domain.Citation.Status.DELIVERED_LATE;
import static org.welcomingcity.citations.citation.domain.Citation.Status.DRAFT;
import static org.welcomingcity.citations.citation.domain.Citation.Status.HEARING_4D;
import static org.welcomingcity.citations.citation.domain.Citation.Status.HEARING_REQUESTED;
import static org.welcomingcity.citations.citation.domain.Citation.Status.ISSUED;
import static org.welcomingcity.citations.citation.domain.Citation.Status.NO_COMPLAINT;
import static org.welcomingcity.citations.citation.domain.Citation.Status.PAID;
import static org.welcomingcity.citations.citation.domain.Citation.Status.SENT_COURT;
import static org.welcomingcity.citations.citation.domain.Citation.Status.SENT_RMV;
import static org.welcomingcity.citations.citation.domain.Citation.Status.VOID;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.welcomingcity.citations.citation.domain.Citation.Kind;
import org.welcomingcity.citations.citation.domain.Citation.Status;
import org.welcomingcity.kernel.RuleStatus;

/**
 * What can become of a citation, one step at a time: from which states, for which kinds, and under which rule of the
 * uniform citation law. A step that is not named here does not exist.
 */
public enum Move {
    /** The officer writes it. */
    ISSUE(ISSUED, Set.of(DRAFT), Only.EVERY_KIND, "cit-record-asap", "G.L. c. 90C § 2", RuleStatus.V1),
    /** The violator gets a copy at the time and place of the violation. */
    DELIVER_AT_SCENE(
            DELIVERED_AT_SCENE, Set.of(ISSUED), Only.EVERY_KIND, "cit-copy-at-scene", "G.L. c. 90C § 2", RuleStatus.V1),
    /** The violator gets a copy afterwards, under one of the three exceptions. */
    DELIVER_LATE(
            DELIVERED_LATE, Set.of(ISSUED), Only.EVERY_KIND, "cit-copy-at-scene", "G.L. c. 90C § 2", RuleStatus.V1),
    /** The officer hands the remaining copies to the chief or the chief's designee. */
    HAND_IN_COPIES(
            COPIES_WITH_CHIEF,
            Set.of(DELIVERED_AT_SCENE, DELIVERED_LATE),
            Only.EVERY_KIND,
            "cit-end-of-tour",
            "G.L. c. 90C § 2",
            RuleStatus.MEM_H),
    /** The registrar acknowledges the citation. */
    REACH_REGISTRAR(
            SENT_RMV,
            Set.of(COPIES_WITH_CHIEF),
            Only.WITHOUT_CRIMINAL_LINE,
            "cit-forward-civil",
            "G.L. c. 90C § 2",
            RuleStatus.MEM_M),
    /** The clerk-magistrate acknowledges the citation. */
    REACH_COURT(
            SENT_COURT,
            Set.of(COPIES_WITH_CHIEF),
            Only.WITH_CRIMINAL_LINE,
            "cit-forward-criminal",
            "G.L. c. 90C § 2",
            RuleStatus.MEM_M),
    /** Everything on it was paid, as the registrar or the court reports. */
    PAY(
            PAID,
            Set.of(SENT_RMV, HEARING_REQUESTED, DEFAULT),
            Only.CIVIL,
            "cmvi-payment-effect",
            "G.L. c. 90C § 3(A)(3)",
            RuleStatus.V1),
    /** The violator asks for a hearing on a civil infraction. */
    REQUEST_HEARING(
            HEARING_REQUESTED,
            Set.of(SENT_RMV, DEFAULT),
            Only.CIVIL,
            "cmvi-20-days",
            "G.L. c. 90C § 3(A)(2)-(4)",
            RuleStatus.V1),
    /** The violator is responsible by default, as the registrar reports. */
    ENTER_DEFAULT(
            DEFAULT,
            Set.of(SENT_RMV, HEARING_REQUESTED),
            Only.CIVIL,
            "cmvi-default",
            "G.L. c. 90C § 3(A)(6)",
            RuleStatus.V2),
    /** The violator asks the court for a clerk-magistrate's hearing before a complaint issues. */
    REQUEST_MAGISTRATE_HEARING(
            HEARING_4D,
            Set.of(SENT_COURT),
            Only.CRIMINAL_WITHOUT_ARREST,
            "crim-4-day-hearing",
            "G.L. c. 90C § 3(B)(2)",
            RuleStatus.V2),
    /** The clerk-magistrate issues the complaint. */
    ISSUE_COMPLAINT(
            COMPLAINT_ISSUED,
            Set.of(SENT_COURT, HEARING_4D),
            Only.WITH_CRIMINAL_LINE,
            "crim-4-day-hearing",
            "G.L. c. 90C § 3(B)(2)",
            RuleStatus.V2),
    /** The clerk-magistrate issues no complaint. */
    DECLINE_COMPLAINT(
            NO_COMPLAINT,
            Set.of(SENT_COURT, HEARING_4D),
            Only.WITH_CRIMINAL_LINE,
            "crim-4-day-hearing",
            "G.L. c. 90C § 3(B)(2)",
            RuleStatus.V2),
    /** Nothing is left to be done about it. */
    CLOSE(
            CLOSED,
            Set.of(SENT_RMV, PAID, HEARING_REQUESTED, DEFAULT, COMPLAINT_ISSUED, NO_COMPLAINT),
            Only.EVERY_KIND,
            "cit-closed",
            "G.L. c. 90C § 3",
            RuleStatus.MEM_H),
    /** Its number is voided, explained and countersigned; it stays on file under its number. */
    MAKE_VOID(
            VOID,
            Set.of(ISSUED, DELIVERED_AT_SCENE, DELIVERED_LATE, COPIES_WITH_CHIEF),
            Only.EVERY_KIND,
            "cit-void",
            "G.L. c. 90C §§ 2, 6",
            RuleStatus.MEM_H);

    /** Which kinds of citation a move is for. */
    private static final class Only {
        private static final Set<Kind> EVERY_KIND = EnumSet.allOf(Kind.class);
        private static final Set<Kind> WITHOUT_CRIMINAL_LINE = EnumSet.of(Kind.WARNING, Kind.CIVIL);
        private static final Set<Kind> WITH_CRIMINAL_LINE = EnumSet.of(Kind.CRIMINAL, Kind.ARREST);
        private static final Set<Kind> CIVIL = EnumSet.of(Kind.CIVIL);
        private static final Set<Kind> CRIMINAL_WITHOUT_ARREST = EnumSet.of(Kind.CRIMINAL);
    }

    private final Status to;
    private final Set<Status> from;
    private final Set<Kind> kinds;
    private final String ruleId;
    private final String cite;
    private final RuleStatus status;

    Move(Status to, Set<Status> from, Set<Kind> kinds, String ruleId, String cite, RuleStatus status) {
        this.to = to;
        this.from = from;
        this.kinds = kinds;
        this.ruleId = ruleId;
        this.cite = cite;
        this.status = status;
    }

    /** The moves that a citation of the kind can make from the state; none once it is closed or void. */
    public static List<Move> possible(Kind kind, Status from) {
        return Arrays.stream(values()).filter(move -> move.leads(kind, from)).toList();
    }

    /** Whether a citation of the kind can make this move from the state. */
    public boolean leads(Kind kind, Status start) {
        // A warning ends with the registrar's copy; everything else that the registrar has still runs.
        var closesTooEarly = this == CLOSE && start == SENT_RMV && kind != Kind.WARNING;
        return from.contains(start) && kinds.contains(kind) && !closesTooEarly;
    }

    /** The state it leads to. */
    public Status to() {
        return to;
    }

    /** The rule behind it. */
    public String ruleId() {
        return ruleId;
    }

    /** Where that rule stands. */
    public String cite() {
        return cite;
    }

    /** How well the rule's words are known. */
    public RuleStatus status() {
        return status;
    }
}
