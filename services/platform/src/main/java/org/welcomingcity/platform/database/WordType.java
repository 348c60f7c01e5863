package org.welcomingcity.platform.database;

import java.io.Serial;
import java.util.Comparator;
import java.util.function.Function;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.AbstractClassJavaType;
import org.hibernate.type.descriptor.java.ImmutableMutabilityPlan;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.hibernate.type.descriptor.jdbc.JdbcTypeIndicators;
import org.jspecify.annotations.NullUnmarked;

/**
 * How a value that is one word, such as a citation's number, stands in a column of text: an entity's field, its key included,
 * has the value's own type, and so has what a query compares with it.
 *
 * <p>A type is made known by a {@link org.hibernate.boot.model.TypeContributor} under {@code META-INF/services}.
 *
 * @param <T> the value's type, never changed once made
 */
@NullUnmarked // Null passes through it both ways, as Hibernate asks.
public final class WordType<T> extends AbstractClassJavaType<T> {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Function<T, String> word;
    private final transient Function<String, T> value;

    /**
     * A type of column.
     *
     * @param word the word of a value
     * @param value the value of a word that is stored
     */
    public WordType(Class<T> type, Function<T, String> word, Function<String, T> value) {
        super(type, ImmutableMutabilityPlan.instance(), Comparator.comparing(word));
        this.word = word;
        this.value = value;
    }

    @Override
    public JdbcType getRecommendedJdbcType(JdbcTypeIndicators column) {
        return column.getJdbcType(SqlTypes.VARCHAR);
    }

    @Override
    public String toString(T of) {
        return of == null ? null : word.apply(of);
    }

    @Override
    public T fromString(CharSequence stored) {
        return stored == null ? null : value.apply(stored.toString());
    }

    @Override
    public <X> X unwrap(T of, Class<X> wanted, WrapperOptions options) {
        if (of == null) {
            return null;
        }
        if (wanted.isInstance(of)) {
            return wanted.cast(of);
        }
        if (wanted.isAssignableFrom(String.class)) {
            return wanted.cast(word.apply(of));
        }
        throw unknownUnwrap(wanted);
    }

    @Override
    public <X> T wrap(X stored, WrapperOptions options) {
        if (stored == null || getJavaTypeClass().isInstance(stored)) {
            return getJavaTypeClass().cast(stored);
        }
        if (stored instanceof String text) {
            return value.apply(text);
        }
        throw unknownWrap(stored.getClass());
    }
}
