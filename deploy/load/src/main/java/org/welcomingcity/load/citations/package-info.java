/** How fast citations are issued, and found among a million: {@code deploy/load/run citations}. Figures are in {@code docs/citations-benchmarks.md}. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.load.citations;
