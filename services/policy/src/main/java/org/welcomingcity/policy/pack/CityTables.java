package org.welcomingcity.policy.pack;

import java.util.Objects;
import java.util.stream.Stream;
import org.welcomingcity.policy.city.ComplaintRoute;
import org.welcomingcity.policy.city.Feature;
import org.welcomingcity.policy.city.ReportDuty;

/** Asks a pack what the city owes its public: reports, and a way to complain. */
public final class CityTables {

    private final Pack pack;
    private final Catalogue catalogue;

    /** The tables of a pack about the city itself. */
    public CityTables(Pack pack, Catalogue catalogue) {
        this.pack = pack;
        this.catalogue = catalogue;
    }

    /** Whether, to whom and about what the city reports. */
    public ReportDuty reportDuty() {
        var basis = pack.feature(Feature.Key.REPORT);
        var inquiry = new Inquiry(pack, catalogue)
                .know("reportText", basis.deciding())
                .know("reportSaid", Objects.requireNonNullElse(basis.reported(), Feature.Value.NONE))
                .citing(basis);
        return new ReportDuty(
                ReportDuty.Duty.valueOf(inquiry.ask("report-duty").value("duty")),
                basis,
                pack.setting("report_to"),
                pack.setting("report_period_months"),
                pack.setting("report_due"),
                pack.setting("report_items"),
                inquiry.trail());
    }

    /**
     * Where a complaint goes.
     *
     * @param aboutPolice whether it is about the police department
     */
    public ComplaintRoute complaint(boolean aboutPolice) {
        var basis = pack.feature(Feature.Key.COMPLAINT_ROUTE);
        var inquiry = new Inquiry(pack, catalogue)
                .know("complaintText", basis.deciding())
                .know("aboutPolice", aboutPolice)
                .citing(basis);
        return new ComplaintRoute(
                Stream.of(inquiry.ask("complaint-route").value("routes").split(","))
                        .map(ComplaintRoute.Office::valueOf)
                        .toList(),
                basis,
                inquiry.trail());
    }
}
