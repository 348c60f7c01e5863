package org.welcomingcity.platform.people;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The city's list of accounts, read at each start and when it has changed: CSV with the columns {@code id, signInName, displayName, badge, active}.
 * It makes people known before they first sign in, so that they can be chosen; a row that is not on it stays as it is.
 */
@ApplicationScoped
class PeopleFile {

    private static final Logger LOG = Logger.getLogger(PeopleFile.class);

    private final People people;
    private final Optional<Path> file;
    private final Clock clock;
    private FileTime readOf = FileTime.fromMillis(0);

    PeopleFile(People people, @ConfigProperty(name = "people.file") Optional<Path> file, Clock clock) {
        this.people = people;
        this.file = file;
        this.clock = clock;
    }

    @Transactional
    void read(@Observes StartupEvent start) {
        file.ifPresent(list -> {
            try {
                readIfChanged(list);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the people in " + list, e);
            }
        });
    }

    /**
     * Reads the list again if it is another one than it was. One that cannot be read leaves everybody as they are.
     *
     * @return whether it was read
     */
    @Transactional
    boolean readWhatChanged() {
        try {
            return file.isPresent() && readIfChanged(file.get());
        } catch (IOException e) {
            LOG.warnf("The list of people in %s could not be read again: %s", file.get(), e.getMessage());
            return false;
        }
    }

    private synchronized boolean readIfChanged(Path list) throws IOException {
        var changed = Files.getLastModifiedTime(list);
        if (changed.equals(readOf)) {
            return false;
        }
        try (var text = Files.newBufferedReader(list);
                var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            rows.forEach(this::read);
        }
        readOf = changed;
        return true;
    }

    private void read(NamedCsvRecord row) {
        people.listed(
                new People.Told(
                        row.getField("id"), row.getField("signInName"), row.getField("displayName"), clock.instant()),
                textOf(row, "badge"),
                !"false".equals(textOf(row, "active")));
    }

    private static @Nullable String textOf(NamedCsvRecord row, String column) {
        return row.findField(column).filter(text -> !text.isBlank()).orElse(null);
    }
}
