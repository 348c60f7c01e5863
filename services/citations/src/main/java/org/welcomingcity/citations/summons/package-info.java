/** The application for criminal complaint as a packet, and the service of the summons that follows. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.summons;
