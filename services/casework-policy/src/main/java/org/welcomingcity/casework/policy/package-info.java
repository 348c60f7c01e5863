/** The ordinance policy, bound to the city that runs this: whose law it is stands in the configuration, once. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.casework.policy;
