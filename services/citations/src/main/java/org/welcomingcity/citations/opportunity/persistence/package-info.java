/** Where opportunities are kept. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.opportunity.persistence;
