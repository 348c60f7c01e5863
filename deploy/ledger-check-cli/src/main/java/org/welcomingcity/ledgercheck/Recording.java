package org.welcomingcity.ledgercheck;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.ledger.tree.Frontier;
import org.welcomingcity.ledger.tree.TreeHash;

/**
 * What one pass over an export leaves: of each entry its print, its claimed position and its line; of each head what it says
 * and the root over the entries that came before it. Nothing is judged yet.
 */
final class Recording {

    /** The print of a line that is no entry: no leaf has it, six bytes never being negative. */
    static final long NO_PRINT = -1;

    private static final int BLOCK = 1 << 20;

    /**
     * A head as it was met.
     *
     * @param line its line, from 1
     * @param after how many entries came before it
     * @param claimed the size beside the note
     * @param head null when it is no tree head; {@code broken} says why then
     * @param root over the entries before it
     */
    record Met(
            long line,
            long after,
            long claimed,
            @Nullable Head head,
            @Nullable String broken,
            TreeHash root) {}

    /** An entry about signing keys, and which entry it was, from 1. */
    record KeyEntry(long entry, KeyChange change) {}

    final Longs prints = new Longs();
    final Longs positions = new Longs();
    final Longs lines = new Longs();
    final List<Met> heads = new ArrayList<>();
    final List<KeyEntry> keys = new ArrayList<>();
    final Map<Long, TreeHash> rootsAsked = new HashMap<>();
    final Map<Long, String> brokenLines = new HashMap<>();
    final Frontier tree = Frontier.empty();
    ExportLine.@Nullable Opening opening;
    ExportLine.@Nullable Closing closing;

    @Nullable
    String notAnExport;

    private final Set<Long> sizesAsked;
    private long line;

    private Recording(Collection<Long> sizesAsked) {
        this.sizesAsked = new HashSet<>(sizesAsked);
    }

    /**
     * Reads an export to its end.
     *
     * @param sizesAsked for which sizes the root is wanted beside those of its own heads
     */
    static Recording of(InputStream export, Collection<Long> sizesAsked) throws IOException, InterruptedException {
        var recording = new Recording(sizesAsked);
        var cores = Runtime.getRuntime().availableProcessors();
        try (var workers = Executors.newFixedThreadPool(cores)) {
            recording.read(export, workers, 2 * cores);
        }
        return recording;
    }

    // Lines are understood in blocks, on all cores; they are put together in order, on this one.
    private void read(InputStream export, ExecutorService workers, int ahead) throws IOException, InterruptedException {
        var underway = new ArrayDeque<Future<List<ExportLine>>>();
        var buffer = new byte[BLOCK];
        var filled = 0;
        while (true) {
            if (filled == buffer.length) {
                buffer = Arrays.copyOf(buffer, 2 * buffer.length);
            }
            var more = export.read(buffer, filled, buffer.length - filled);
            if (more > 0 && (filled += more) < buffer.length) {
                continue;
            }
            var end = more < 0 ? filled : afterLastLine(buffer, filled);
            if (end > 0) {
                var block = Arrays.copyOf(buffer, end);
                underway.add(workers.submit(() -> understood(block)));
                System.arraycopy(buffer, end, buffer, 0, filled - end);
                filled -= end;
            }
            while (!underway.isEmpty() && (more < 0 || underway.size() >= ahead)) {
                take(underway.remove());
            }
            if (more < 0) {
                return;
            }
        }
    }

    private static int afterLastLine(byte[] buffer, int filled) {
        for (var at = filled - 1; at >= 0; at--) {
            if (buffer[at] == '\n') {
                return at + 1;
            }
        }
        return 0;
    }

    private static List<ExportLine> understood(byte[] block) {
        var found = new ArrayList<ExportLine>();
        var from = 0;
        for (var at = 0; at < block.length; at++) {
            if (block[at] == '\n') {
                found.add(ExportLine.Reader.read(block, from, at - from));
                from = at + 1;
            }
        }
        if (from < block.length) {
            found.add(ExportLine.Reader.read(block, from, block.length - from));
        }
        return found;
    }

    private void take(Future<List<ExportLine>> block) throws InterruptedException {
        try {
            block.get().forEach(this::take);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private void take(ExportLine met) {
        line++;
        if (line == 1) {
            open(met);
            return;
        }
        if (closing != null) {
            met = new ExportLine.Broken("it comes after the end");
        }
        switch (met) {
            case ExportLine.Entry entry -> add(entry);
            case ExportLine.Sealed sealed ->
                heads.add(new Met(line, tree.size(), sealed.size(), sealed.head(), sealed.broken(), tree.root()));
            case ExportLine.Closing end -> closing = end;
            case ExportLine.Opening again -> broken("there is a second opening for " + again.origin());
            case ExportLine.Broken broken -> broken(broken.says());
        }
    }

    private void open(ExportLine met) {
        switch (met) {
            case ExportLine.Opening first when first.version() == 1 -> opening = first;
            case ExportLine.Opening first ->
                notAnExport = "it is of version %d, this reads 1".formatted(first.version());
            case ExportLine.Broken broken -> notAnExport = broken.says();
            default -> notAnExport = "its first line is not of the kind \"ledger\"";
        }
    }

    private void add(ExportLine.Entry entry) {
        append(Head.printOf(entry.leaf()), entry.position(), entry.leaf());
        if (entry.key() != null) {
            keys.add(new KeyEntry(tree.size(), entry.key()));
        }
    }

    // What cannot be read stands where an entry might: no leaf has its print, so the search finds it like any other.
    private void broken(String says) {
        brokenLines.put(line, says);
        append(NO_PRINT, NO_PRINT, TreeHash.OF_NOTHING);
    }

    private void append(long print, long position, TreeHash leaf) {
        prints.add(print);
        positions.add(position);
        lines.add(line);
        tree.append(leaf);
        if (sizesAsked.contains(tree.size())) {
            rootsAsked.put(tree.size(), tree.root());
        }
    }

    /** How many entries there are. */
    int entries() {
        return prints.size();
    }
}
