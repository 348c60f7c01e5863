package org.welcomingcity.platform.database;

import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;

/** Has Hibernate write and read JSON columns in the stored form, which does not change when the API's form does. */
@JsonFormat
@PersistenceUnitExtension
@ApplicationScoped
class JsonColumns implements FormatMapper {

    private final StoredForms forms;

    JsonColumns(StoredForms forms) {
        this.forms = forms;
    }

    @Override
    public <T> T fromString(CharSequence document, JavaType<T> type, WrapperOptions options) {
        return forms.read(document.toString(), type.getJavaTypeClass());
    }

    @Override
    public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
        return forms.write(value, type.getJavaTypeClass());
    }
}
