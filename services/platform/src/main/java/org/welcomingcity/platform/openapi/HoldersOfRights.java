package org.welcomingcity.platform.openapi;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.welcomingcity.kernel.rights.RightsTable;
import org.welcomingcity.platform.security.DeclaresRights;

/** Says at each operation which roles and scopes hold the right that it opens to. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class HoldersOfRights implements OASFilter {

    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class.getName());

    /** The scheme under which the framework names the roles of an operation. */
    private static final String SCHEME = "SecurityScheme";

    private final Map<String, List<String>> holders = new HashMap<>();

    /** Reads the rights out of what is being built. */
    public HoldersOfRights(IndexView index) {
        var service = ConfigProvider.getConfig().getValue("quarkus.application.name", String.class);
        var table = RightsTable.of(
                service,
                index.getAllKnownImplementations(DotName.createSimple(DeclaresRights.class.getName())).stream()
                        .map(type -> loaded(type.name().toString()))
                        // An index put together of several may have a class twice.
                        .distinct()
                        .toList());
        for (var opens : index.getAnnotations(DotName.createSimple(PermissionsAllowed.class.getName()))) {
            var operation = opens.target().kind() == AnnotationTarget.Kind.METHOD
                    ? opens.target().asMethod().annotation(OPERATION)
                    : null;
            var id = operation == null ? null : operation.value("operationId");
            if (id != null) {
                holders.put(
                        id.asString(), List.copyOf(table.holdersOf(opens.value().asStringArray()[0])));
            }
        }
    }

    @Override
    public Operation filterOperation(Operation operation) {
        var may = operation.getOperationId() == null ? null : holders.get(operation.getOperationId());
        if (may != null && operation.getSecurity() != null) {
            var named = new ArrayList<>(operation.getSecurity());
            named.replaceAll(requirement -> requirement.hasScheme(SCHEME)
                    ? org.eclipse.microprofile.openapi.OASFactory.createSecurityRequirement()
                            .addScheme(SCHEME, may)
                    : requirement);
            operation.setSecurity(named);
        }
        return operation;
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, true, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("%s is in the index and not among the classes".formatted(name), e);
        }
    }
}
