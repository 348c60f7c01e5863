package org.welcomingcity.citations.catalogue.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An offence with what it costs the first, second and third time. */
@Schema(name = "OffenceFile")
public record OffenceFileView(OffenceView offence, List<BandView> bands) {}
