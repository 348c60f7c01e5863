/** Where they are kept. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.summons.persistence;
