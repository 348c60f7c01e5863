package org.welcomingcity.reporting.stateexport.domain;

import java.util.List;

/**
 * Some lines of a file, as they were read.
 *
 * @param rows how many lines they were
 * @param lines those that can be taken
 * @param findings what is wrong with these and the others
 */
public record Batch(int rows, List<ExportLine> lines, List<Finding> findings) {

    public Batch {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }
}
