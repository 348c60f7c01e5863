package org.welcomingcity.broken.gate.persistence;

import org.welcomingcity.broken.lot.persistence.ListedLots;

public class ListedGates {
    public ListedLots lots = new ListedLots();
}
