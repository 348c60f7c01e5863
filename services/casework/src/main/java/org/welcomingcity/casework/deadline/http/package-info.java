/** A date as an API shows it, with how it was counted. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.casework.deadline.http;
