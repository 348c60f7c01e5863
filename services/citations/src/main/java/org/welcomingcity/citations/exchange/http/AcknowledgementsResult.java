package org.welcomingcity.citations.exchange.http;

import java.util.List;
import org.welcomingcity.citations.exchange.http.PartnerFile.Damaged;

/** What came of each message, in the order in which they were sent, and of a file the rows that could not be taken. */
public record AcknowledgementsResult(List<MessageResult> items, List<Damaged> damaged) {}
