package org.welcomingcity.citations.contest.application;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.welcomingcity.citations.citation.domain.Move;
import org.welcomingcity.citations.contest.domain.Contest;
import org.welcomingcity.citations.contest.domain.CourtFee;
import org.welcomingcity.citations.contest.domain.CourtLaw;
import org.welcomingcity.policy.court.CourtFeeRuling;
import org.welcomingcity.policy.court.FilingFacts;

/**
 * What came after a citation was sent, with what the law says about paying.
 *
 * @param possibleMoves what can become of the citation now
 * @param payableAtRegistrar whether the citation can be paid at the registrar
 * @param fees what the court asks a violator for
 */
public record ContestFile(
        Contest contest, List<Move> possibleMoves, boolean payableAtRegistrar, Map<CourtFee, CourtFeeRuling> fees) {

    public ContestFile {
        fees = Map.copyOf(fees);
    }

    static ContestFile of(Contest contest, CourtLaw law) {
        var fees = new EnumMap<CourtFee, CourtFeeRuling>(CourtFee.class);
        for (var fee : CourtFee.values()) {
            fees.put(fee, law.fee(contest.citation(), fee.filing(), FilingFacts.Filer.VIOLATOR));
        }
        var possible = contest.citation().possibleMoves(law.moves()).stream()
                .map(ruling -> Move.valueOf(ruling.move().name()))
                .toList();
        return new ContestFile(contest, possible, law.payable(contest.citation()), fees);
    }
}
