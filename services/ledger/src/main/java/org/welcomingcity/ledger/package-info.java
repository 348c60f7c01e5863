package org.welcomingcity.ledger;
