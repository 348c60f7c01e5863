/**
 * What a demo starts with: places, and a series of cases that come in over the API like any other. The series has the
 * published numbers of unlicensed-operation charges in Cambridge, 278 of them, 201 summonses and 77 arrests; the people,
 * the days and the rest of each case are made up.
 */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.local.demo;
