/** The form in which a case is given to somebody. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.casework.assignment.http;
