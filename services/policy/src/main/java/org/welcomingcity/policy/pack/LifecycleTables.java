package org.welcomingcity.policy.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.welcomingcity.policy.citation.CitationKind;
import org.welcomingcity.policy.citation.CitationMove;
import org.welcomingcity.policy.citation.CitationState;
import org.welcomingcity.policy.citation.MoveFacts;
import org.welcomingcity.policy.citation.MoveRuling;
import org.welcomingcity.policy.court.CourtFeeRuling;
import org.welcomingcity.policy.court.FilingFacts;
import org.welcomingcity.policy.court.HearingRequest;
import org.welcomingcity.policy.court.LineFacts;
import org.welcomingcity.policy.court.LineRuling;
import org.welcomingcity.policy.court.TimelinessRuling;

/** Asks a pack about the life of a citation: its moves, how its lines end, hearings about it and what the court asks for. */
public final class LifecycleTables {

    private final Pack pack;
    private final Catalogue catalogue;

    /** The tables of a pack about the life of a citation. */
    public LifecycleTables(Pack pack, Catalogue catalogue) {
        this.pack = pack;
        this.catalogue = catalogue;
    }

    /** The moves that a citation of the kind can make from the state, in the order of their enum. */
    public List<MoveRuling> moves(CitationKind kind, CitationState state) {
        return Stream.of(CitationMove.values())
                .map(move -> move(new MoveFacts(kind, state, move)))
                .filter(MoveRuling::possible)
                .toList();
    }

    /** Whether a citation can make the move. */
    public MoveRuling move(MoveFacts facts) {
        var contents = facts.kind().contents();
        var inquiry = new Inquiry(pack, catalogue)
                .know("arrested", contents.arrested())
                .know("criminalLine", contents.criminalLine())
                .know("civilLine", contents.civilLine())
                .know("move", facts.move())
                .know("citationKind", facts.kind())
                .know("citationState", facts.state());
        // What can be paid at the registrar is decided in its own table, and nowhere else.
        inquiry.know("payable", Boolean.valueOf(inquiry.ask("citation-payment").value("payable")));
        var answer = inquiry.ask("citation-moves");
        var possible = Boolean.parseBoolean(answer.value("possible"));
        var row = answer.row();
        return new MoveRuling(
                facts.move(),
                possible,
                possible ? CitationState.valueOf(answer.value("leadsTo")) : null,
                row.ruleId(),
                row.cite(),
                row.status(),
                row.words(),
                inquiry.trail());
    }

    /** The outcomes that a line can have, in the order of their enum. */
    public List<LineRuling> outcomes(LineFacts.Disposition disposition, boolean complaintIssued) {
        return Stream.of(LineFacts.Outcome.values())
                .map(outcome -> outcome(new LineFacts(disposition, outcome, complaintIssued)))
                .filter(ruling -> ruling.fit() == LineRuling.Fit.FITS)
                .toList();
    }

    /** Whether a line can end so. */
    public LineRuling outcome(LineFacts facts) {
        var inquiry = new Inquiry(pack, catalogue)
                .know("disposition", facts.disposition())
                .know("lineOutcome", facts.lineOutcome())
                .know("complaintIssued", facts.complaintIssued());
        var answer = inquiry.ask("line-outcome");
        var row = answer.row();
        return new LineRuling(
                facts.lineOutcome(),
                LineRuling.Fit.valueOf(answer.value("fit")),
                row.ruleId(),
                row.cite(),
                row.status(),
                row.words(),
                inquiry.trail());
    }

    /** Whether a request for a hearing is in time. The tables say which day counts; comparing days is arithmetic. */
    public TimelinessRuling timeliness(HearingRequest request) {
        var inquiry = new Inquiry(pack, catalogue).know("hearingKind", request.hearingKind());
        var day = inquiry.ask("hearing-day").value("countedBy").equals("DAY_MADE")
                ? request.madeOn()
                : request.receivedOn();
        var answer = inquiry.know("requestCame", came(day, request)).ask("hearing-timeliness");
        var row = answer.row();
        return new TimelinessRuling(
                TimelinessRuling.Timeliness.valueOf(answer.value("timeliness")),
                TimelinessRuling.Becomes.valueOf(answer.value("becomes")),
                day,
                Boolean.parseBoolean(answer.value("reasonNeeded")),
                row.ruleId(),
                row.cite(),
                row.status(),
                row.words(),
                inquiry.trail());
    }

    private static String came(LocalDate day, HearingRequest request) {
        if (request.earliest() == null || request.latest() == null) {
            return "NO_DEADLINE";
        }
        if (!day.isAfter(request.earliest())) {
            return "BY_EARLIEST";
        }
        return day.isAfter(request.latest()) ? "LATER" : "BY_LATEST";
    }

    /** What the court asks for a filing. */
    public CourtFeeRuling courtFee(FilingFacts facts) {
        var inquiry = new Inquiry(pack, catalogue)
                .know("courtFiling", facts.courtFiling())
                .know("filedBy", facts.filedBy());
        var answer = inquiry.ask("court-fee");
        var row = answer.row();
        return new CourtFeeRuling(
                Money.of(CurrencyUnit.USD, Objects.requireNonNull(answer.number("dollars"))),
                row.ruleId(),
                row.cite(),
                row.status(),
                row.words(),
                inquiry.trail());
    }
}
