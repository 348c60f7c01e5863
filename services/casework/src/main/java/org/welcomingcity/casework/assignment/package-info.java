/** Who works on a case. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.casework.assignment;
