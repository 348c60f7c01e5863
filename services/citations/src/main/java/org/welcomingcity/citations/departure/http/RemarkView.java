package org.welcomingcity.citations.departure.http;

import java.time.Instant;
import org.welcomingcity.casework.departure.domain.Remark;

/** What was said in the review. */
public record RemarkView(Remark.Kind kind, String by, Instant at, String words) {
    static RemarkView of(Remark remark) {
        return new RemarkView(remark.kind(), remark.saidBy().value(), remark.saidAt(), remark.words());
    }
}
