/** The exchange with the registrar and the court: what was sent, what they have, and where the three differ. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.exchange;
