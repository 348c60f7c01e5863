/** Where somebody is led back to. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.portal.frame.address;
