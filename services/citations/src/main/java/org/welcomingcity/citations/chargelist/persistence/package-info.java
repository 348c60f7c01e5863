/** Where imported charges are kept. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.chargelist.persistence;
