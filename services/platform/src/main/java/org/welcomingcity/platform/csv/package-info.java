/** Lists as CSV files that a spreadsheet can open without running anything. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.platform.csv;
