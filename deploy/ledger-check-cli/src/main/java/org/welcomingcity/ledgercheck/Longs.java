package org.welcomingcity.ledgercheck;

import java.util.Arrays;

/** Numbers in a row, eight bytes each: a million entries are to fit beside each other. */
final class Longs {

    private long[] values = new long[1024];
    private int size;

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size] = value;
        size++;
    }

    long get(int index) {
        return values[index];
    }

    int size() {
        return size;
    }
}
