package org.welcomingcity.citations.demographics.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.welcomingcity.citations.demographics.domain.Observations;
import org.welcomingcity.citations.demographics.domain.Perceived;
import org.welcomingcity.citations.demographics.domain.PerceivedCount;
import org.welcomingcity.platform.database.Sql;

/** Calls the two functions of the schema {@code perceived}. Its table is not this service's to read. */
@ApplicationScoped
class PerceivedSchema implements Observations {

    private final Sql sql;

    PerceivedSchema(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void keep(Perceived perceived) {
        sql.rows(
                "select perceived.keep(?, ?, ?, ?, ?)",
                row -> true,
                perceived.citation(),
                perceived.observedOn(),
                perceived.race().name(),
                perceived.sex().name(),
                perceived.searchMade());
    }

    @Override
    public List<PerceivedCount> counts(LocalDate quarterBegins, int smallest) {
        return sql.rows(
                "select race, sex, search_made, citations from perceived.counts(?, ?) order by race, sex, search_made",
                row -> new PerceivedCount(
                        Perceived.Race.valueOf(row.getString(1)),
                        Perceived.Sex.valueOf(row.getString(2)),
                        row.getBoolean(3),
                        row.getLong(4)),
                quarterBegins,
                smallest);
    }
}
