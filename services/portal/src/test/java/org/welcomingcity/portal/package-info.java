/** The pages as a browser gets them, in front of a stand-in for the citations service. */
package org.welcomingcity.portal;
