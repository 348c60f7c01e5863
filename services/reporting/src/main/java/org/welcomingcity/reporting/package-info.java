/**
 * Reports read from the other services' ledgers, and what outside data says; it never writes to the others. Each report
 * has its own package.
 */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.reporting;
