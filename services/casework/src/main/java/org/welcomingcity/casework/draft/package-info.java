/** What somebody has begun to type and has not sent: kept for its owner for a few days, and no part of any record. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.casework.draft;
