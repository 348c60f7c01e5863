package org.welcomingcity.casework.note.persistence;

import org.hibernate.boot.model.TypeContributions;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.service.ServiceRegistry;
import org.welcomingcity.kernel.CaseReference;
import org.welcomingcity.platform.database.WordType;

/** Lets entities hold a {@link CaseReference}, as it is written. */
public final class CaseReferenceType implements TypeContributor {

    @Override
    public void contribute(TypeContributions types, ServiceRegistry services) {
        types.contributeJavaType(new WordType<>(CaseReference.class, CaseReference::toString, CaseReference::parse));
    }
}
