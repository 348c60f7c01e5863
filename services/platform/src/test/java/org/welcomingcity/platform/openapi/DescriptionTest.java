package org.welcomingcity.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.PermissionsAllowed;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.welcomingcity.kernel.rights.HeldBy;
import org.welcomingcity.platform.security.DeclaresRights;

class DescriptionTest {

    /** Rights made up for the test. */
    public static final class Rights implements DeclaresRights {

        @HeldBy({"chief", "clerk", "lots:write"})
        public static final String OPEN_LOT = "open a lot";
    }

    /** An endpoint made up for the test. */
    public static final class LotResource {

        @PermissionsAllowed(Rights.OPEN_LOT)
        @Operation(operationId = "openLot")
        public void open() {}
    }

    @BeforeAll
    static void aServiceOfThatName() {
        System.setProperty("quarkus.application.name", "lots");
    }

    @AfterAll
    static void andNoOther() {
        System.clearProperty("quarkus.application.name");
    }

    @Test
    void anOperationNamesWhoHoldsItsRight() throws IOException {
        var filter = new HoldersOfRights(Index.of(LotResource.class, Rights.class, DeclaresRights.class));
        var operation = OASFactory.createOperation()
                .operationId("openLot")
                .addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("SecurityScheme"))
                .addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("realm"));

        assertThat(filter.filterOperation(operation).getSecurity())
                .extracting(requirement -> requirement.getScheme("SecurityScheme"))
                .containsExactly(List.of("chief", "clerk", "lots:write"), null);
    }

    @Test
    void anOperationThatOpensToNoRightStaysAsItIs() throws IOException {
        var filter = new HoldersOfRights(Index.of(LotResource.class, Rights.class, DeclaresRights.class));
        var operation = OASFactory.createOperation()
                .operationId("somethingElse")
                .addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("SecurityScheme"));

        assertThat(filter.filterOperation(operation).getSecurity().getFirst().getScheme("SecurityScheme"))
                .isEmpty();
    }

    @Test
    void theStateThatWasSeenIsATextInAHeader() {
        var described = completed();
        var header = described
                .getPaths()
                .getPathItem("/lots")
                .getPUT()
                .getParameters()
                .getFirst();

        assertThat(header.getSchema().getDefaultValue()).isNull();
        assertThat(header.getSchema().getRef()).isNull();
        assertThat(described.getComponents().getSchemas()).doesNotContainKey("Seen");
    }

    @Test
    void everyPostNamesAKeyAndEveryOperationSaysHowANoLooks() {
        var path = completed().getPaths().getPathItem("/lots");

        assertThat(path.getPOST().getParameters())
                .extracting(Parameter::getName)
                .containsExactly("Idempotency-Key");
        assertThat(path.getPUT().getParameters()).extracting(Parameter::getName).containsExactly("If-Match");
        assertThat(path.getOperations().values())
                .allSatisfy(operation -> assertThat(operation.getResponses().getAPIResponse("4XX"))
                        .isNotNull());
    }

    private static OpenAPI completed() {
        var header = OASFactory.createParameter()
                .name("If-Match")
                .in(Parameter.In.HEADER)
                .schema(OASFactory.createSchema().ref("Seen").defaultValue(""));
        var path = OASFactory.createPathItem();
        path.setOperation(
                PathItem.HttpMethod.PUT,
                OASFactory.createOperation()
                        .responses(OASFactory.createAPIResponses())
                        .addParameter(header));
        path.setOperation(
                PathItem.HttpMethod.POST, OASFactory.createOperation().responses(OASFactory.createAPIResponses()));
        var document = OASFactory.createOpenAPI()
                .components(OASFactory.createComponents().addSchema("Seen", OASFactory.createSchema()))
                .paths(OASFactory.createPaths().addPathItem("/lots", path));
        new CommonAnswers().filterOpenAPI(document);
        return document;
    }
}
