/**
 * Reads a narrative for words that put down somebody's status, and says so to who writes it. It advises and nothing else:
 * it never blocks, changes or deletes a word (c. 2.129.040; 8 U.S.C. 1373).
 */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.policy.narrative;
