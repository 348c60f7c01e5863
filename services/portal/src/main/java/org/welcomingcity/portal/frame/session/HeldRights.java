package org.welcomingcity.portal.frame.session;

import io.quarkus.arc.All;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.welcomingcity.kernel.rights.RightsTable;

/** Gives whoever signed in the rights that their roles hold in any room. */
@Singleton
class HeldRights implements SecurityIdentityAugmentor {

    private static final String ATTRIBUTE = "org.welcomingcity.rights";

    private final RightsTable table;

    HeldRights(@All List<DeclaresRights> rooms) {
        table = RightsTable.of("portal", rooms.stream().map(Object::getClass).toList());
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous()) {
            return Uni.createFrom().item(identity);
        }
        var held = table.heldBy(identity.getRoles());
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder(identity)
                        .addPermissionsAsString(held)
                        .addAttribute(ATTRIBUTE, held)
                        .build());
    }

    /** The rights of an identity; none of one that did not sign in. */
    static Set<String> of(SecurityIdentity identity) {
        Set<String> held = identity.getAttribute(ATTRIBUTE);
        return held == null ? Set.of() : held;
    }
}
