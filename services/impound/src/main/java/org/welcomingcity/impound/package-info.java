/**
 * Vehicles in the lot: authorisation, tow, custody, release. Today it boots, is secured, keeps its database and says
 * that it is well; its features come in their own packages.
 */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.impound;
