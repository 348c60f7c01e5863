package org.welcomingcity.platform.address;

import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.welcomingcity.kernel.Faults;

/** A parameter of a type of ours, which is made of one text, as the framework would make it. */
final class OwnType {

    private static final String FACTORY = "fromString";

    private OwnType() {}

    /** Whether a type is one. */
    static boolean is(Class<?> type) {
        return !type.isEnum() && maker(type).isPresent();
    }

    /** Notes a fault where a text is none of the type, in the type's own words. */
    static void read(String field, Class<?> type, String text, Faults faults) {
        faults.read(
                field,
                "form-format",
                text,
                written -> make(maker(type).orElseThrow(), written),
                "send one as this service gave it");
    }

    private static Optional<Executable> maker(Class<?> type) {
        return type.getName().startsWith("org.welcomingcity.")
                ? Stream.<Executable>concat(
                                Arrays.stream(type.getMethods())
                                        .filter(method -> method.getName().equals(FACTORY)
                                                && Modifier.isStatic(method.getModifiers())),
                                Arrays.stream(type.getConstructors()))
                        .filter(maker -> Arrays.equals(maker.getParameterTypes(), new Class<?>[] {String.class}))
                        .findFirst()
                : Optional.empty();
    }

    private static Object make(Executable maker, String text) {
        try {
            return maker instanceof java.lang.reflect.Constructor<?> constructor
                    ? constructor.newInstance(text)
                    : ((java.lang.reflect.Method) maker).invoke(null, text);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof IllegalArgumentException told ? told : new IllegalArgumentException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
