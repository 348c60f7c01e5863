/** The policy room: the offenses that can be charged, and lists of charges that were imported. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.portal.policy;
