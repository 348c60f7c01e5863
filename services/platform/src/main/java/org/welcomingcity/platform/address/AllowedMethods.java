package org.welcomingcity.platform.address;

import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which methods an address takes (RFC 9110 § 15.5.6): the framework knows, and says so only when it is asked for OPTIONS. */
@Singleton
@Unremovable // Asked for by name below: a problem is written in static code.
public class AllowedMethods {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\s*\\w[\\w.-]*\\s*(?::((?:[^{}]|\\{[^{}]*})*))?}");

    /** An endpoint: what its address looks like, and the method it takes. */
    private record Endpoint(Pattern address, String method) {}

    private final List<Endpoint> endpoints;

    AllowedMethods(BeanManager beans) {
        endpoints = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(AllowedMethods::endpointsOf)
                .toList();
    }

    /** The methods of the address; empty where there is nothing at it, or the application is not running. */
    public static Collection<String> of(String path) {
        var container = Arc.container();
        if (container == null || !container.isRunning()) {
            return List.of();
        }
        return container.instance(AllowedMethods.class).get().at(path);
    }

    private Collection<String> at(String path) {
        var methods = new TreeSet<String>();
        endpoints.stream()
                .filter(endpoint -> endpoint.address().matcher(path).matches())
                .forEach(endpoint -> methods.add(endpoint.method()));
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        if (!methods.isEmpty()) {
            methods.add(HttpMethod.OPTIONS);
        }
        return methods;
    }

    private static Stream<Endpoint> endpointsOf(Class<?> type) {
        var root = type.getAnnotation(Path.class).value();
        return Arrays.stream(type.getMethods()).flatMap(method -> endpointsOf(root, method));
    }

    private static Stream<Endpoint> endpointsOf(String root, Method method) {
        var below = method.getAnnotation(Path.class);
        var address = addressOf(root + (below == null ? "" : "/" + below.value()));
        return Arrays.stream(method.getAnnotations())
                .flatMap(annotation ->
                        Stream.ofNullable(annotation.annotationType().getAnnotation(HttpMethod.class)))
                .map(verb -> new Endpoint(address, verb.value()));
    }

    private static Pattern addressOf(String template) {
        var path = ("/" + template).replaceAll("/{2,}", "/").replaceAll("(?<=.)/$", "");
        var regex = new StringBuilder();
        var variable = VARIABLE.matcher(path);
        var end = 0;
        while (variable.find()) {
            regex.append(Pattern.quote(path.substring(end, variable.start())));
            regex.append(
                    variable.group(1) == null
                            ? "[^/]+"
                            : "(?:" + variable.group(1).strip() + ")");
            end = variable.end();
        }
        return Pattern.compile(
                regex.append(Pattern.quote(path.substring(end))).append("/?").toString());
    }
}
