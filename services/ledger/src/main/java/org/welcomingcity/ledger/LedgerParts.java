package org.welcomingcity.ledger;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.welcomingcity.ledger.key.KeyFiles;
import org.welcomingcity.ledger.key.MasterKeys;
import org.welcomingcity.ledger.key.SigningKeys;
import org.welcomingcity.ledger.log.EventLog;
import org.welcomingcity.ledger.log.EventRegister;
import org.welcomingcity.ledger.seal.Origin;

/** Puts the parts of the ledger together. A service that has a key management service brings beans of its own for the keys. */
@ApplicationScoped
class LedgerParts {

    @Produces
    @Singleton
    @DefaultBean
    SigningKeys signingKeys(LedgerConfig config) {
        return new KeyFiles(config.keys().directory());
    }

    @Produces
    @Singleton
    @DefaultBean
    MasterKeys masterKeys(LedgerConfig config) {
        return new KeyFiles(config.keys().directory());
    }

    @Produces
    @Singleton
    Origin origin(LedgerConfig config, @ConfigProperty(name = "quarkus.application.name") String service) {
        return new Origin(config.origin(), service);
    }

    @Produces
    @Singleton
    EventLog eventLog(Origin origin, EventRegister register, MasterKeys masterKeys) {
        return new EventLog(origin.service(), register, masterKeys);
    }
}
