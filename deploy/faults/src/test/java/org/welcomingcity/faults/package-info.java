/**
 * What becomes of the ledger when programs die: services, sealer and database are killed and frozen while people work, a
 * superuser tampers with what was sealed, and afterwards everything that was acknowledged has to be there, once, in order,
 * and verify. The programs are the packaged ones, on a real PostgreSQL and a real Keycloak.
 */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.faults;
