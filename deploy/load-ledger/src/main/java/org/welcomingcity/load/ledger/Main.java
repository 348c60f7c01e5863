package org.welcomingcity.load.ledger;

import java.util.List;
import java.util.TreeSet;

/** Starts the run that was named. */
public final class Main {

    private Main() {}

    /** Ends with 0 when the run showed what it has to show, with 1 when it did not, with 2 when there is no such run. */
    public static void main(String[] arguments) throws Exception {
        var named = arguments.length == 0 ? null : Run.ALL.get(arguments[0]);
        if (named == null) {
            System.err.println("Which run? There are: " + String.join(", ", new TreeSet<>(Run.ALL.keySet())) + ".");
            System.exit(2);
            return;
        }
        System.exit(named.run(List.of(arguments).subList(1, arguments.length)) ? 0 : 1);
    }
}
