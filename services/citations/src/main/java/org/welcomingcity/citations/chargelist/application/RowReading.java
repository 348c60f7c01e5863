package org.welcomingcity.citations.chargelist.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.chargelist.domain.Charges;
import org.welcomingcity.citations.chargelist.domain.RowFinding;

/** What came of a row: a charge with remarks, or null with the reason. */
record RowReading(Charges.@Nullable Row row, List<RowFinding> findings) {}
