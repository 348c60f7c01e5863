package org.welcomingcity.citations.numbering.persistence;

import org.hibernate.boot.model.TypeContributions;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.service.ServiceRegistry;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.platform.database.WordType;

/** Lets entities hold a {@link CitationNumber}, as their key as well. */
public final class CitationNumberType implements TypeContributor {

    @Override
    public void contribute(TypeContributions types, ServiceRegistry services) {
        types.contributeJavaType(new WordType<>(CitationNumber.class, CitationNumber::value, CitationNumber::new));
    }
}
