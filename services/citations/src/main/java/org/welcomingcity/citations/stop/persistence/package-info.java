/** Where stops are kept. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.stop.persistence;
