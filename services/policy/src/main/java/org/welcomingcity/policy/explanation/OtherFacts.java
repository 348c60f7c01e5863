package org.welcomingcity.policy.explanation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a question, and what else each could be. Facts are yes or no, one of a list, or something that may be
 * missing; amounts and moments are left as they are, since there is no nearest other one.
 */
final class OtherFacts {

    /** What stands for a text that was missing: that there is one is all that a table looks at. */
    static final String STATED = "stated in words";

    /**
     * One fact.
     *
     * @param path which component of which record, from the outside in
     * @param name the component's name
     * @param value what it is
     * @param others what else it could be
     */
    record Fact(List<Integer> path, String name, @Nullable Object value, List<@Nullable Object> others) {}

    /** What the officer did is no fact of the stop: the question about the choice turns it. */
    private static final String DONE = "inCustody";

    private OtherFacts() {}

    /** All facts of a question that could be others, in the order in which they are declared. */
    static List<Fact> of(Record question) {
        var facts = new ArrayList<Fact>();
        collect(question, List.of(), facts);
        return facts;
    }

    private static void collect(Record holder, List<Integer> path, List<Fact> facts) {
        var components = holder.getClass().getRecordComponents();
        for (var number = 0; number < components.length; number++) {
            var here = new ArrayList<>(path);
            here.add(number);
            var value = valueOf(holder, components[number]);
            if (value instanceof Record inner) {
                collect(inner, here, facts);
                continue;
            }
            var others = othersOf(components[number], value);
            if (!others.isEmpty() && !components[number].getName().equals(DONE)) {
                facts.add(new Fact(here, components[number].getName(), value, others));
            }
        }
    }

    private static List<@Nullable Object> othersOf(RecordComponent component, @Nullable Object value) {
        var others = new ArrayList<@Nullable Object>();
        if (value instanceof Boolean yes) {
            others.add(!yes);
        } else if (component.getType().isEnum()) {
            Stream.of(component.getType().getEnumConstants())
                    .filter(constant -> constant != value)
                    .forEach(others::add);
        } else if (component.getType() == String.class && value == null) {
            others.add(STATED);
        }
        if (value != null && component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            others.add(null);
        }
        return others;
    }

    /** The same question with one fact changed. */
    static <Q extends Record> Q with(Q question, List<Integer> path, @Nullable Object value) {
        var components = question.getClass().getRecordComponents();
        var values = Arrays.stream(components)
                .map(component -> valueOf(question, component))
                .toArray();
        var number = path.getFirst();
        values[number] = path.size() == 1
                ? value
                : with((Record) java.util.Objects.requireNonNull(values[number]), path.subList(1, path.size()), value);
        return rebuilt(question, components, values);
    }

    @SuppressWarnings("unchecked") // The constructor of a record's class makes records of that class.
    private static <Q extends Record> Q rebuilt(Q question, RecordComponent[] components, @Nullable Object[] values) {
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return (Q) question.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException("such facts cannot be", refused.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a question is a public record", e);
        }
    }

    private static @Nullable Object valueOf(Record holder, RecordComponent component) {
        try {
            return component.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a question is a public record", e);
        }
    }
}
