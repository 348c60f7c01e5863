package org.welcomingcity.citations.chargelist.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A charge as an imported list has it. Imported and unverified: a name to look up, never a ground to decide on.
 *
 * @param id its id
 * @param list the list it is from
 * @param section chapter and section, such as {@code 265 § 13A}; null where the code does not say
 * @param title the list's words, without the cite at their end
 * @param codes every code under which the list has it
 */
public record Charge(long id, String list, @Nullable String section, String title, List<String> codes) {
    public Charge {
        codes = List.copyOf(codes);
    }
}
