package org.welcomingcity.reporting.stateexport.domain;

import java.util.List;
import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.policy.decision.PackReference;
import org.welcomingcity.policy.stop.PersonOutcome;

/**
 * One citation and what the tables say about it.
 *
 * @param encounter its lines
 * @param done what was done
 * @param pack the pack that was asked
 * @param outcome what the tables say becomes of the person
 * @param verdict how the two compare
 * @param rule the rule that decided
 * @param cite where it stands
 * @param status how well its words are known
 * @param why the tables' sentence, and what they would have asked for
 * @param otherOffences the other codes on the citation
 * @param arrestGrounds those of them that carry arrest authority
 * @param wouldAgreeIf the facts the file cannot show under which the tables would have allowed it
 */
public record ReviewedEncounter(
        Encounter encounter,
        ExportLine.Type done,
        PackReference pack,
        PersonOutcome outcome,
        Verdict verdict,
        String rule,
        String cite,
        RuleStatus status,
        String why,
        List<String> otherOffences,
        List<String> arrestGrounds,
        List<String> wouldAgreeIf) {}
