/**
 * What may be done to a case now, by whom and with which choices: told with every view of the case, and the same that its
 * endpoints enforce.
 */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.casework.offer;
