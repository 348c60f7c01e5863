/** How urgent work is, whose it is, and where it is looked up. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.casework.queue.domain;
