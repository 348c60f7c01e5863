/** What a room of the portal gives to the frame. Each area of work is a room; the frame knows none of them by name. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.portal.frame.room;
