package org.welcomingcity.platform.people;

import org.hibernate.boot.model.TypeContributions;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.service.ServiceRegistry;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.platform.database.WordType;

/** Lets entities hold an {@link OfficerId}. */
public final class OfficerIdType implements TypeContributor {

    @Override
    public void contribute(TypeContributions types, ServiceRegistry services) {
        types.contributeJavaType(new WordType<>(OfficerId.class, OfficerId::value, OfficerId::new));
    }
}
