/** The addresses of citation books, leases, numbers and audit sheets. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.numbering.http;
