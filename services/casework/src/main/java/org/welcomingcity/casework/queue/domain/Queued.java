package org.welcomingcity.casework.queue.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A kind of case that stands in a queue. Its entity has the attributes {@code waitingOn} (an enum: whose turn it is),
 * {@code nextDueOn} (a day, or null) and {@code assignee} (an {@link org.welcomingcity.kernel.OfficerId}, or null).
 *
 * @param type the entity
 * @param keyAttribute the attribute with its number, which orders cases of one day
 * @param ownerAttribute the attribute with whoever began it, an {@code OfficerId}
 * @param key its number
 * @param readKey its number, of the text that the number is written as
 * @param due the next day on which somebody has to act; null where none is known
 * @param turn whose turn it is
 * @param ours the turns that are the city's own
 * @param <C> the entity
 * @param <K> the type of its number
 * @param <T> whose turn it can be
 */
public record Queued<C, K, T extends Enum<T>>(
        Class<C> type,
        String keyAttribute,
        String ownerAttribute,
        Function<C, K> key,
        Function<String, K> readKey,
        Function<C, @Nullable LocalDate> due,
        Function<C, T> turn,
        Set<T> ours) {

    public Queued {
        ours = Set.copyOf(ours);
    }

    /** How urgent a case is. */
    public Standing standing(C found, LocalDate today) {
        return Standing.of(due.apply(found), ours.contains(turn.apply(found)), today);
    }
}
