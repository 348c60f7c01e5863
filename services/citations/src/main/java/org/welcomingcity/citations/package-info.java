package org.welcomingcity.citations;
