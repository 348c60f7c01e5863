package org.welcomingcity.platform.security;

/**
 * A class whose constants name what may be done in a service, each with {@link org.welcomingcity.kernel.rights.HeldBy}.
 * It is a bean, so that a library (the ledger) can bring the rights to its own endpoints into every service.
 *
 * <p>An endpoint opens to a right, {@code @PermissionsAllowed(Rights.RECORD_STOP)}; code asks {@link ActingUser#may}.
 */
public interface DeclaresRights {}
