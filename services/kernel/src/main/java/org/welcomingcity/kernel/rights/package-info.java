/** Who may do what: a right is named once, and beside its name stands who holds it. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.kernel.rights;
