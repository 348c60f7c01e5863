package org.welcomingcity.ledger.event;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, as it is told to the ledger; who, when and from where the ledger knows itself.
 *
 * <p>Each event is a record with {@link Recorded}, in the sealed interface of its feature. A component named like a method
 * here answers it; what an event has nothing to say about is left out.
 *
 * <pre>{@code
 * public sealed interface NoteEvent extends LedgerEvent {
 *
 *     CitationNumber citation();
 *
 *     default String object() {
 *         return "citation/" + citation();
 *     }
 *
 *     @Recorded(action = "note.added", says = "A note was written about a citation.", personal = true)
 *     record NoteAdded(CitationNumber citation) implements NoteEvent {}
 * }
 * }</pre>
 */
public interface LedgerEvent {

    /** What it was done to, as {@code thing/number}; personal content is kept under its key. */
    String object();

    /** How it ended. */
    default Outcome outcome() {
        return Outcome.DONE;
    }

    /** The stated reason, where one was asked for. */
    default @Nullable String reason() {
        return null;
    }

    /** The rules that decided, and the pack they stand in. */
    default Basis basis() {
        return Basis.NONE;
    }

    /** The records that were shown, where something was read or searched, as {@code thing/number}. */
    default List<String> shown() {
        return List.of();
    }

    /**
     * What else is to be known, by name: numbers, codes and references, never free text. Encrypted where the type is
     * {@link DataClass#PERSONAL}.
     */
    default Map<String, String> details() {
        return Map.of();
    }

    /** The same as an attempt: the caller was not permitted. */
    default LedgerEvent denied() {
        return new Denied(this);
    }
}
