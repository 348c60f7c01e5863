/** Tests of the state somebody looked at. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.platform.state;
