/** The packet to read, on paper and for machines, and the addresses at which service is reported. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.summons.http;
