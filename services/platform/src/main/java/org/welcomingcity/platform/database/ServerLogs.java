package org.welcomingcity.platform.database;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * Looks at each start whether the database server would write rows into its log, and says so: only the server's administrator
 * can change it. What to set stands in {@code docs/runbooks/database-server.md}.
 */
@ApplicationScoped
class ServerLogs {

    private static final Logger LOG = Logger.getLogger(ServerLogs.class);

    private static final Map<String, String> WANTED = Map.of(
            "log_error_verbosity", "terse",
            "log_parameter_max_length", "0",
            "log_parameter_max_length_on_error", "0");

    private final EntityManager database;

    ServerLogs(EntityManager database) {
        this.database = database;
    }

    @Transactional
    void look(@Observes StartupEvent start) {
        var otherwise = settingsThatLetRowsOut();
        if (!otherwise.isEmpty()) {
            LOG.warnf(
                    "the database server may write persons' data into its log; have it set %s"
                            + " (docs/runbooks/database-server.md)",
                    String.join(", ", otherwise));
        }
    }

    private List<String> settingsThatLetRowsOut() {
        return WANTED.entrySet().stream()
                .filter(wanted -> !wanted.getValue().equals(setting(wanted.getKey())))
                .map(wanted -> wanted.getKey() + " = " + wanted.getValue())
                .sorted()
                .toList();
    }

    private String setting(String name) {
        return String.valueOf(database.createNativeQuery("select current_setting(:name)")
                .setParameter("name", name)
                .getSingleResult());
    }
}
