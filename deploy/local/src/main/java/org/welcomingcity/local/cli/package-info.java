/** The command line of {@code deploy/up}: reads the options, starts a city, says where it is, stops it on request. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.local.cli;
