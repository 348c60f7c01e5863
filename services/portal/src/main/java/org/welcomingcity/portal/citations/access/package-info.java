/** What the citations room opens to whom. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.portal.citations.access;
