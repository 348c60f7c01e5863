/**
 * The services' published APIs as Java, one package a service. The records and calls in them are made of the descriptions
 * under {@code docs/api} in the build; no line of a service's own code is in here, so who uses it depends on what is
 * published and on nothing else.
 */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.contract;
