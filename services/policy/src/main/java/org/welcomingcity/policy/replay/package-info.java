/**
 * What other law would have made of recorded cases: a stream of facts in, a count of changed outcomes by rule out.
 *
 * <p>Nothing of the stream is kept, so any number of cases can be asked about.
 */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.policy.replay;
