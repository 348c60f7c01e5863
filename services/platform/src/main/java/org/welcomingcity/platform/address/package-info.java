/** What stands in the address of a request, before it reaches an endpoint. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.platform.address;
