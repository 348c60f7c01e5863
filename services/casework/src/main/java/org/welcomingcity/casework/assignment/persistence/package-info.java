/** Asking for cases by who works on them. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.casework.assignment.persistence;
