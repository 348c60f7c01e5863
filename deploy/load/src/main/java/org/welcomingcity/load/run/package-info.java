/** What every run has: its options, and the one form in which it tells what it measured. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.load.run;
