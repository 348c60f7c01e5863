/** Who may do what in reporting. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.reporting.access;
