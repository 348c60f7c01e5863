package org.welcomingcity.ledger.seal;

/**
 * Whose ledger it is.
 *
 * @param name the name under which its heads are signed; unique to the deployment and the service
 * @param service the service's own name
 */
public record Origin(String name, String service) {}
