package org.welcomingcity.platform.address;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Signs;
import org.welcomingcity.kernel.Signs.Layout;

/**
 * Looks at what stands in a request's address: signs that no text holds, parameters that are not of their type, and one that
 * stands twice. The framework would take the first as it comes, answer the second as if there were nothing at the address, and
 * choose one of the third.
 */
@Provider
@Priority(Priorities.ENTITY_CODER)
class AddressFilter implements ContainerRequestFilter {

    private static final Map<Method, Map<String, Class<?>>> PARAMETERS = new ConcurrentHashMap<>();

    @Context
    @Nullable
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        var faults = new Faults();
        var uri = request.getUriInfo();
        checkSigns(uri.getPathParameters(), faults);
        checkSigns(uri.getQueryParameters(), faults);
        if (faults.none()) {
            checkTypes(uri.getQueryParameters(), faults);
        }
        faults.refuseIfAny(
                Refusal.Kind.MALFORMED, "malformed-request", "The address of this request does not keep to its form.");
    }

    private static void checkSigns(MultivaluedMap<String, String> parameters, Faults faults) {
        parameters.forEach((name, values) -> {
            // The name itself is told only where it can be.
            var field = Signs.firstUnwritable(name, Layout.ONE_LINE).isEmpty() ? name : "";
            var all = new java.util.ArrayList<>(values);
            all.add(name);
            all.stream()
                    .flatMap(text -> Signs.firstUnwritable(text, Layout.ONE_LINE).stream())
                    .findFirst()
                    .ifPresent(sign -> faults.add(field, "form-cleantext", sign.problem(), sign.mend()));
        });
    }

    private void checkTypes(MultivaluedMap<String, String> sent, Faults faults) {
        var method = resource == null ? null : resource.getResourceMethod();
        if (method == null) {
            return;
        }
        PARAMETERS.computeIfAbsent(method, AddressFilter::parametersOf).forEach((name, type) -> {
            var values = sent.get(name);
            if (values == null || type.isAssignableFrom(List.class)) {
                return;
            }
            if (values.size() > 1) {
                faults.add(name, "form-parameter-twice", "this parameter stands twice in the address", "send it once");
            } else if (OwnType.is(type)) {
                OwnType.read(name, type, values.getFirst(), faults);
            } else if (!isOf(type, values.getFirst())) {
                faults.add(name, "form-format", "the value is not of the expected form", "send " + expected(type));
            }
        });
    }

    private static Map<String, Class<?>> parametersOf(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(QueryParam.class))
                .collect(Collectors.toMap(
                        parameter -> parameter.getAnnotation(QueryParam.class).value(),
                        Parameter::getType,
                        (one, _) -> one,
                        LinkedHashMap::new));
    }

    private static boolean isOf(Class<?> type, String value) {
        try {
            if (type == int.class || type == Integer.class) {
                return Integer.toString(Integer.parseInt(value)).length() > 0;
            }
            if (type == long.class || type == Long.class) {
                return Long.toString(Long.parseLong(value)).length() > 0;
            }
            if (type == boolean.class || type == Boolean.class) {
                return value.equals("true") || value.equals("false");
            }
            if (type == UUID.class) {
                return UUID.fromString(value).toString().equalsIgnoreCase(value);
            }
            return !type.isEnum()
                    || Arrays.stream(type.getEnumConstants())
                            .anyMatch(each -> ((Enum<?>) each).name().equals(value));
        } catch (IllegalArgumentException notOfThatType) {
            return false;
        }
    }

    private static String expected(Class<?> type) {
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        return type == UUID.class ? "an id as this service gave it" : "a whole number";
    }
}
