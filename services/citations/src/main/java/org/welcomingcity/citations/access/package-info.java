/** Who may do what with citations. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.access;
