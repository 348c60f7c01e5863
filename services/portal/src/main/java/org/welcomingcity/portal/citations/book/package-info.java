/** Citation books: received, receipted, leased, explained, countersigned, and their audit sheets. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.portal.citations.book;
