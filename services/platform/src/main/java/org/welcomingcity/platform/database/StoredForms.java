package org.welcomingcity.platform.database;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes and reads what stands in JSON columns: by its parts' names, or in the {@link StoredForm} of its type. */
@ApplicationScoped
public class StoredForms {

    private final Map<Class<?>, StoredForm<?>> forms;

    /** These forms, each for its type. */
    public StoredForms(@All List<StoredForm<?>> forms) {
        this.forms = forms.stream().collect(Collectors.toUnmodifiableMap(StoredForm::type, Function.identity()));
    }

    /** The document of a value of a type. */
    public <T> String write(T value, Class<T> type) {
        @SuppressWarnings("unchecked") // It was kept under the type that it is of.
        var form = (StoredForm<T>) forms.get(type);
        if (form == null) {
            return Json.document(value);
        }
        var parts = Json.partsOf(value);
        form.write(value, parts);
        return Json.document(parts);
    }

    /** The value of that type that a document stands for. */
    public <T> T read(String document, Class<T> type) {
        var form = forms.get(type);
        if (form == null) {
            return Json.read(document, type);
        }
        var stored = Json.parts(document);
        form.read(stored);
        return Json.as(stored, type);
    }
}
