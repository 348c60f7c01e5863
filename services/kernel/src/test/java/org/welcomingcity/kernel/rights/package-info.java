/** Tests of the table of rights. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.kernel.rights;
