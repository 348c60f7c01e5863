package org.welcomingcity.citations.search.persistence;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.welcomingcity.citations.search.domain.CitationIndex;
import org.welcomingcity.citations.search.domain.CitationSearch;
import org.welcomingcity.citations.search.domain.FoundCitation;
import org.welcomingcity.citations.search.domain.PersonSearch;
import org.welcomingcity.kernel.PlateKind;
import org.welcomingcity.platform.database.Sql;

/** The table that triggers keep up. */
@ApplicationScoped
class CitationSearchTable implements CitationIndex {

    private final Sql sql;

    CitationSearchTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<FoundCitation> find(CitationSearch search) {
        return SearchSql.search(search, this::ask);
    }

    private Answer<FoundCitation> ask(Statement statement) {
        var page = new ArrayList<FoundCitation>();
        var gathered = new long[1];
        sql.rows(
                statement.sql(),
                row -> {
                    gathered[0] = row.getLong("gathered");
                    return row.getString("number") != null && page.add(citation(row));
                },
                statement.values().toArray());
        return new Answer<>(page, gathered[0]);
    }

    @Override
    public void keep(PersonSearch search) {
        sql.change(
                "insert into person_search (id, at, actor, purpose, reference, name, hits) values (?, ?, ?, ?, ?, ?, ?)",
                search.id(),
                search.at(),
                search.actor(),
                search.purpose().name(),
                search.reference(),
                search.name(),
                search.hits());
    }

    private static FoundCitation citation(ResultSet row) throws SQLException {
        var plate = row.getString("plate");
        var kind = row.getString("plate_kind");
        return new FoundCitation(
                row.getString("number"),
                requireNonNull(Sql.instant(row, "occurred_at")),
                row.getString("kind"),
                row.getString("status"),
                row.getString("officer"),
                plate == null ? null : row.getString("plate_of") + " " + plate,
                kind == null ? null : PlateKind.valueOf(kind),
                row.getString("vin"),
                row.getString("driver"),
                row.getString("place"),
                List.of((String[]) row.getArray("titles").getArray()));
    }
}
