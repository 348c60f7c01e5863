/** The areas by which the portal is laid out. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.portal.frame.area;
