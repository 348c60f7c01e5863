package org.welcomingcity.policy.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.welcomingcity.policy.NoPackInForce;
import org.welcomingcity.policy.PackReference;
import org.welcomingcity.policy.PackRejected;

/** All packs, and which of them decides about a day. */
public final class PackShelf {

    private final List<Pack> packs;

    private PackShelf(List<Pack> packs) {
        this.packs = packs;
    }

    /**
     * Reads every pack that the index names.
     *
     * @throws PackRejected when one is not fit, or two of one jurisdiction are in force on the same day
     */
    public static PackShelf read(Sources sources) {
        var reader = new PackReader(sources);
        var packs = new ArrayList<Pack>();
        sources.text("index.txt")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(folder -> packs.add(reader.read(folder)));
        packs.sort(Comparator.comparing((Pack pack) -> pack.reference().jurisdiction())
                .thenComparing(pack -> pack.reference().inForceFrom()));
        for (var index = 1; index < packs.size(); index++) {
            mustFollow(packs.get(index - 1), packs.get(index));
        }
        return new PackShelf(List.copyOf(packs));
    }

    private static void mustFollow(Pack earlier, Pack later) {
        var before = earlier.reference();
        var after = later.reference();
        if (!before.jurisdiction().equals(after.jurisdiction())) {
            return;
        }
        if (before.version().equals(after.version())) {
            throw new PackRejected("%s@%s: stands twice".formatted(before.jurisdiction(), before.version()));
        }
        var last = before.inForceTo();
        if (last == null || !last.isBefore(after.inForceFrom())) {
            throw new PackRejected("%s: the packs %s and %s are both in force on %s"
                    .formatted(before.jurisdiction(), before.version(), after.version(), after.inForceFrom()));
        }
    }

    /** All packs, by jurisdiction and date. */
    public List<Pack> all() {
        return packs;
    }

    /**
     * The pack that decides about the city on the day: its own, or before its first one the law of its base.
     *
     * @throws NoPackInForce when there is neither
     */
    public Pack on(String jurisdiction, LocalDate day) {
        return inForce(jurisdiction, day)
                .or(() -> baseOf(jurisdiction).flatMap(base -> inForce(base, day)))
                .orElseThrow(() -> new NoPackInForce(jurisdiction, day));
    }

    /**
     * The very pack that decided, whatever day it is now.
     *
     * @throws IllegalArgumentException when it is not here any more, or not the same any more
     */
    public Pack of(PackReference reference) {
        return packs.stream()
                .filter(pack -> pack.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no pack here is " + reference));
    }

    private Optional<Pack> inForce(String jurisdiction, LocalDate day) {
        return packs.stream()
                .filter(pack -> pack.reference().jurisdiction().equals(jurisdiction) && pack.inForceOn(day))
                .findFirst();
    }

    private Optional<String> baseOf(String jurisdiction) {
        return packs.stream()
                .filter(pack -> pack.reference().jurisdiction().equals(jurisdiction))
                .findFirst()
                .flatMap(pack -> Optional.ofNullable(pack.base()));
    }
}
