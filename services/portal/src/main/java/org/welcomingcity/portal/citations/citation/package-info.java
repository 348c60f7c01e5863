/** Citations that were issued: the queue, and each one with its deadlines, its decision and its trail. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.portal.citations.citation;
