package org.welcomingcity.citations.exchange.http;

import java.util.List;
import org.welcomingcity.citations.exchange.http.PartnerFile.Damaged;

/** How many were stated, how many mismatches there are, how many of them are new, and which rows of a file are damaged. */
public record StatementResult(int stated, int mismatches, int opened, List<Damaged> damaged) {}
