@org.jspecify.annotations.NullMarked
package org.welcomingcity.ledgerwitness;
