package org.welcomingcity.policy.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads packs that hardly differ, again and again: a table that was compiled before is not compiled anew. */
public final class WarmShelf {

    private static final int KEPT = 300;

    private static final Map<List<Object>, DecisionTable> COMPILED = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Object>, DecisionTable> eldest) {
            return size() > KEPT;
        }
    };

    private WarmShelf() {}

    /** The packs of the sources. */
    public static PackShelf read(Sources sources) {
        return PackShelf.read(sources, new LayerReader(sources, WarmShelf::compiled));
    }

    private static DecisionTable compiled(String source, String dmn, LayerReader.Rules rules) {
        var key = List.<Object>of(source, dmn, rules);
        var before = COMPILED.get(key);
        if (before != null) {
            return before;
        }
        var table = LayerReader.compiled(source, dmn, rules);
        COMPILED.put(key, table);
        return table;
    }
}
