/** Reading one's queue. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.casework.queue.application;
