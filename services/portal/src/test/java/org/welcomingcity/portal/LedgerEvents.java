package org.welcomingcity.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The events of all ledgers, as {@code docs/ledger-events.md} lists them, which the services' tests hold to their registers. */
final class LedgerEvents {

    private static final Path PAGE = Path.of("..", "..", "docs", "ledger-events.md");
    private static final Pattern TYPE = Pattern.compile("(?m)^\\| `org\\.welcomingcity\\.([a-z.-]+)\\.v\\d+` ");

    private LedgerEvents() {}

    static List<String> all() {
        try {
            return TYPE.matcher(Files.readString(PAGE))
                    .results()
                    .map(type -> type.group(1))
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
