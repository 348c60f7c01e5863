/** Cases as work to be done, by the day on which somebody has to act. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.casework.queue;
