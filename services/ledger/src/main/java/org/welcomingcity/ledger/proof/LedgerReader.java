package org.welcomingcity.ledger.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refusal.Fault;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.ledger.key.SigningKeys;
import org.welcomingcity.ledger.log.OwnEvent;
import org.welcomingcity.ledger.note.VerifierKey;
import org.welcomingcity.ledger.proof.LedgerViews.ConsistencyView;
import org.welcomingcity.ledger.proof.LedgerViews.HeadView;
import org.welcomingcity.ledger.proof.LedgerViews.InclusionView;
import org.welcomingcity.ledger.proof.LedgerViews.KeyView;
import org.welcomingcity.ledger.proof.LedgerViews.SealedEntryView;
import org.welcomingcity.ledger.seal.KeyEntries;
import org.welcomingcity.ledger.seal.Origin;
import org.welcomingcity.ledger.seal.SealedNodes;
import org.welcomingcity.ledger.seal.TreeHeads;
import org.welcomingcity.ledger.tree.NodeAddress;
import org.welcomingcity.ledger.tree.TreeHash;
import org.welcomingcity.ledger.tree.TreeProofs;

/** Reads what is sealed, and proves it. */
@ApplicationScoped
class LedgerReader {

    private final DataSource database;
    private final Ledger ledger;
    private final Origin origin;
    private final SigningKeys keys;

    LedgerReader(DataSource database, Ledger ledger, Origin origin, SigningKeys keys) {
        this.database = database;
        this.ledger = ledger;
        this.origin = origin;
        this.keys = keys;
    }

    /** The newest head, or the first that covers so many entries. */
    @Transactional
    HeadView head(@Nullable Long covering) {
        return read(connection -> covering == null
                        ? TreeHeads.latest(connection).map(TreeHeads.Stored::head)
                        : TreeHeads.covering(connection, covering))
                .map(HeadView::of)
                .orElseThrow(() -> unknown("unknown-tree-head", "No tree head covers so many entries yet."));
    }

    /** An entry by its position or its id. That it was read is an entry of its own. */
    @Transactional
    SealedEntryView entry(String reference) {
        var found = read(connection -> find(connection, reference))
                .orElseThrow(() ->
                        unknown("unknown-entry", "No sealed entry has the position or id %s.".formatted(reference)));
        ledger.append(new OwnEvent.EntriesSearched(List.of("entry/" + found.id()), Map.of()));
        return found;
    }

    /** Proves that the entry at a position is in the tree of that size; of the newest, where no size is named. */
    @Transactional
    InclusionView inclusion(long position, @Nullable Long size) {
        return read(connection -> {
            var of = size == null ? newest(connection) : size;
            mustBeSealed(connection, "size", of);
            if (position > of) {
                throw against(
                        "position",
                        "the tree of size %d has no position %d".formatted(of, position),
                        "name a size that covers the position");
            }
            var nodes = new SealedNodes(connection);
            var proofs = new TreeProofs(nodes);
            var leaf = nodes.at(List.of(new NodeAddress(0, position - 1))).getFirst();
            return new InclusionView(
                    position,
                    position - 1,
                    of,
                    leaf.base64(),
                    LedgerViews.texts(proofs.inclusion(position - 1, of).path()),
                    proofs.root(of).base64(),
                    TreeHeads.covering(connection, of)
                            .filter(head -> head.size() == of)
                            .map(HeadView::of)
                            .orElse(null));
        });
    }

    /** Proves that the tree of the later size begins with the one of the earlier. */
    @Transactional
    ConsistencyView consistency(long from, @Nullable Long to) {
        return read(connection -> {
            var later = to == null ? newest(connection) : to;
            mustBeSealed(connection, "to", later);
            if (from > later) {
                throw against("from", "%d is more than %d".formatted(from, later), "name the earlier size first");
            }
            var proofs = new TreeProofs(new SealedNodes(connection));
            return new ConsistencyView(
                    from,
                    later,
                    LedgerViews.texts(proofs.consistency(from, later).path()),
                    proofs.root(from).base64(),
                    proofs.root(later).base64());
        });
    }

    /** All keys that sign or signed, oldest first. */
    @Transactional
    List<KeyView> keys() {
        return read(KeyEntries::all).stream()
                .map(entry -> new KeyView(
                        entry.position(), entry.key().hashText(), entry.key().toString()))
                .toList();
    }

    /** Makes a new signing key, and puts it on record for whoever asked; it signs from the entry after that. */
    @Transactional
    KeyView rotate() {
        var entries = read(KeyEntries::all);
        if (entries.isEmpty()) {
            throw new Refused(new Refusal(
                    Refusal.Kind.CONFLICT,
                    "no-signing-key",
                    "The ledger has no signing key yet; its sealer has not started.",
                    List.of()));
        }
        var fresh = VerifierKey.of(origin.name(), keys.rotate().publicKey());
        ledger.append(new OwnEvent.KeyRotated(entries.getLast().key().toString(), fresh.toString()));
        return new KeyView(null, fresh.hashText(), fresh.toString());
    }

    private static Optional<SealedEntryView> find(Connection connection, String reference) throws SQLException {
        var byPosition = reference.matches("[1-9][0-9]{0,17}");
        try (var select = connection.prepareStatement("""
                select s.position, s.id, s.leaf, e.event
                from ledger_seal s join ledger_event e using (ticket)
                where %s = ? order by s.position limit 1""".formatted(byPosition ? "s.position" : "s.id"))) {
            if (byPosition) {
                select.setLong(1, Long.parseLong(reference));
            } else {
                select.setObject(1, idOf(reference));
            }
            try (var rows = select.executeQuery()) {
                return rows.next()
                        ? Optional.of(new SealedEntryView(
                                rows.getLong(1),
                                rows.getObject(2, UUID.class),
                                TreeHash.of(rows.getBytes(3)).base64(),
                                rows.getString(4)))
                        : Optional.empty();
            }
        }
    }

    private static UUID idOf(String reference) {
        try {
            return UUID.fromString(reference);
        } catch (IllegalArgumentException neither) {
            throw unknown("unknown-entry", "An entry is asked for by its position or its id.");
        }
    }

    private static long newest(Connection connection) throws SQLException {
        return TreeHeads.latest(connection).map(stored -> stored.head().size()).orElse(0L);
    }

    private static void mustBeSealed(Connection connection, String field, long size) throws SQLException {
        var newest = newest(connection);
        if (size > newest || size < 1) {
            throw against(
                    field, "%d entries are sealed".formatted(newest), "name a size from 1 to %d".formatted(newest));
        }
    }

    private static Refused against(String field, String problem, String mend) {
        return new Refused(new Refusal(
                Refusal.Kind.AGAINST_THE_RULES,
                "not-provable",
                "There is no such tree to prove something of.",
                List.of(new Fault(field, "ledger-tree-size", "RFC 9162 § 2.1", problem, mend))));
    }

    private static Refused unknown(String code, String detail) {
        return new Refused(new Refusal(Refusal.Kind.NOT_FOUND, code, detail, List.of()));
    }

    private interface Reading<T> {
        T read(Connection connection) throws SQLException;
    }

    private <T> T read(Reading<T> reading) {
        try (var connection = database.getConnection()) {
            return reading.read(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger could not be read", e);
        }
    }
}
