package org.welcomingcity.ledgercheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What an entry says about a row.
 *
 * @param thing what the entry is about, the part of its subject before the number
 * @param table where the row is
 * @param key the column with the number
 * @param column the column that the entry decides; empty where it only says that there is such a row
 * @param every whether each row of the table has such an entry
 * @param action what was done
 * @param value what the column has then
 */
record RowRule(String thing, String table, String key, String column, boolean every, String action, String value) {

    private static final int COLUMNS = 7;

    /** Those of the services. */
    static List<RowRule> all() {
        try (var file = RowRule.class.getResourceAsStream("rows.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(RowRule::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RowRule read(String line) {
        var cells = line.split(",", COLUMNS);
        return new RowRule(cells[0], cells[1], cells[2], cells[3], "yes".equals(cells[4]), cells[5], cells[6]);
    }

    /** The same table, told by whatever action. */
    boolean isOf(String named) {
        return table.equals(named);
    }
}
