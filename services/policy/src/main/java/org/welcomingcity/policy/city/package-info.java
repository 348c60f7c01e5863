/** What the text of a city's ordinance, order or policy says about each of the questions that such texts answer. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.policy.city;
