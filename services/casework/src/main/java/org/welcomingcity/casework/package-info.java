/**
 * What every case of the city has, whatever it is about: the law that decides, the decision with its why, a review, dates, and
 * what may be done next. Things to call, nothing to inherit from.
 *
 * <p>Stands above ledger, policy and platform and below every service. It has no word of what a single service does.
 */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.casework;
