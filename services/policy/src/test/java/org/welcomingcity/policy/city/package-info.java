/** What a city owes its public. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.policy.city;
