package org.welcomingcity.policy.pack;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.welcomingcity.policy.decision.NoPackInForce;
import org.welcomingcity.policy.decision.PackReference;
import org.welcomingcity.policy.decision.PackRejected;

/** All packs, and which of them decides about a day. */
public final class PackShelf {

    private final List<Layer> layers;
    private final List<Pack> packs;

    private PackShelf(List<Layer> layers, List<Pack> packs) {
        this.layers = layers;
        this.packs = packs;
    }

    /**
     * Reads every folder that the index names and puts the layers together.
     *
     * @throws PackRejected when one is not fit, two of one authority are in force on the same day, or a lower one removes
     *     what a higher one binds to
     */
    public static PackShelf read(Sources sources) {
        return read(sources, new LayerReader(sources));
    }

    static PackShelf read(Sources sources, LayerReader reader) {
        var layers = sources.text("index.txt")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                // A class path can show the same index twice.
                .distinct()
                .map(reader::read)
                .toList();
        var seen = new HashSet<String>();
        for (var layer : layers) {
            if (!seen.add("%s %s %s".formatted(layer.jurisdiction(), layer.authority(), layer.version()))) {
                throw new PackRejected("%s/pack.properties: %s@%s stands twice"
                        .formatted(layer.folder(), layer.jurisdiction(), layer.version()));
            }
        }
        return new PackShelf(layers, List.copyOf(new Stacking(sources, layers).packs()));
    }

    /** All packs, by jurisdiction and date. */
    public List<Pack> all() {
        return packs;
    }

    /** The layers they are made of, also those that are only prepared, in the order of the index. */
    List<Layer> layers() {
        return layers;
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
