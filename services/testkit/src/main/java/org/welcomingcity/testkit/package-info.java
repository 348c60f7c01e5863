package org.welcomingcity.testkit;
