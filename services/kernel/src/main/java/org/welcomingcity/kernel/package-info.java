/**
 * The few words that every service must spell the same: a plate, an officer, a reason why not.
 *
 * <p>Pure Java. A word enters when two services already use it and the law does too; plumbing belongs in
 * {@code platform}, rules in {@code policy}.
 */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.kernel;
