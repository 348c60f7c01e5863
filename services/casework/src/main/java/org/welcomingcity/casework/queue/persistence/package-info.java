/** The queue in the database: the cases themselves, in their order. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.casework.queue.persistence;
