/**
 * The law as data: ordinance packs of decision tables, and a typed door to ask them.
 *
 * <p>Facts in, decision out. No framework, no clock, no input or output once loaded. The rules themselves stand in the
 * DMN tables under {@code packs/}; what is here only loads, asks and explains them.
 */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.policy;
