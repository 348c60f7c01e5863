/**
 * Other agencies ask, the city answers, and it is on the record. Today it boots, is secured, keeps its database and
 * says that it is well; its features come in their own packages.
 */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.datasharing;
