/** What is done with citation books and their numbers; each use case is one transaction. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.numbering.application;
