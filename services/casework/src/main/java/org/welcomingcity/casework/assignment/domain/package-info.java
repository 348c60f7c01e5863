/** Cases that can be somebody's, and whose they are. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.casework.assignment.domain;
