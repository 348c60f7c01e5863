package org.welcomingcity.impound;
