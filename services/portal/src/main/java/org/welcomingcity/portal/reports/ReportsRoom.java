package org.welcomingcity.portal.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.welcomingcity.portal.frame.area.Area;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.room.NavigationEntry;
import org.welcomingcity.portal.frame.room.Room;
import org.welcomingcity.portal.reports.access.ReportsRights;
import org.welcomingcity.portal.reports.department.ReportWords;
import org.welcomingcity.portal.reports.statedata.StateDataWords;

/** The reports room as the frame sees it. */
@ApplicationScoped
public class ReportsRoom implements Room {

    private final ReportsRights rights;
    private final ReportWords reportWords;
    private final StateDataWords stateDataWords;

    ReportsRoom(ReportsRights rights, @Spoken ReportWords reportWords, @Spoken StateDataWords stateDataWords) {
        this.rights = rights;
        this.reportWords = reportWords;
        this.stateDataWords = stateDataWords;
    }

    @Override
    public List<NavigationEntry> navigation() {
        var entries = new ArrayList<NavigationEntry>();
        if (rights.isReadsStateData()) {
            var first = rights.isReadsStateExports() ? "/state-data" : "/state-data/ordinance";
            entries.add(new NavigationEntry(Area.OVERSIGHT, 50, "state-data", first, stateDataWords.navStateData()));
        }
        if (rights.isReadsRates()) {
            entries.add(new NavigationEntry(
                    Area.OVERSIGHT, 60, "reports", "/reports/departures", reportWords.navReports()));
        }
        return List.copyOf(entries);
    }

    @Override
    public List<Class<?>> eventWords() {
        return List.of(StateDataWords.class);
    }
}
