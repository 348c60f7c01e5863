/** The command line: {@code deploy/load/run}. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.load.cli;
