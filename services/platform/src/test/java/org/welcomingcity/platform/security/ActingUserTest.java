package org.welcomingcity.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.rights.HeldBy;

class ActingUserTest {

    /** Rights made up for the test. */
    public static final class Rights implements DeclaresRights {

        @HeldBy({"clerk", "lots:write"})
        public static final String OPEN_LOT = "open a lot";

        @HeldBy("chief")
        public static final String CLOSE_LOT = "close a lot";
    }

    private final HeldRights rights = new HeldRights("lots", List.of(new Rights()));

    @Test
    void aRoleBringsItsRightsAndNoOthers() {
        var identity = augmented(signedIn("clerk"));

        assertThat(HeldRights.of(identity)).containsExactly(Rights.OPEN_LOT);
        assertThat(mayBeCalled(identity, Rights.OPEN_LOT)).isTrue();
        assertThat(mayBeCalled(identity, Rights.CLOSE_LOT)).isFalse();
    }

    @Test
    void theRolesStayWhatTheTokenSays() {
        assertThat(augmented(signedIn("clerk", "lots:write")).getRoles())
                .containsExactlyInAnyOrder("clerk", "lots:write");
    }

    @Test
    void whoDidNotSignInHoldsNothing() {
        var nobody = QuarkusSecurityIdentity.builder().setAnonymous(true).build();

        assertThat(augmented(nobody)).isSameAs(nobody);
        assertThat(HeldRights.of(nobody)).isEmpty();
        assertThat(ActingUser.ANONYMOUS.may(Rights.OPEN_LOT)).isFalse();
    }

    @Test
    void theActingUserIsAskedByRight() {
        var chief = new ActingUser(
                "1",
                new OfficerId("chief"),
                "chief",
                "The chief",
                ActingUser.Kind.PERSON,
                Set.of("chief"),
                Set.of(Rights.CLOSE_LOT),
                null,
                null);

        assertThat(chief.may(Rights.CLOSE_LOT)).isTrue();
        assertThat(chief.may(Rights.OPEN_LOT)).isFalse();
    }

    private SecurityIdentity augmented(SecurityIdentity identity) {
        return rights.augment(identity, null).await().indefinitely();
    }

    private static boolean mayBeCalled(SecurityIdentity identity, String right) {
        return identity.checkPermission(new StringPermission(right)).await().indefinitely();
    }

    private static SecurityIdentity signedIn(String... roles) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("somebody"))
                .addRoles(Set.of(roles))
                .build();
    }
}
