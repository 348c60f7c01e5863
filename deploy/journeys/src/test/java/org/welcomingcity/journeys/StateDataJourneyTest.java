package org.welcomingcity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The state's citation export, and what the ordinance would have done, from the import to the council. */
class StateDataJourneyTest {

    private static final String EXPORT = """
            citation,event_date,time_hh,time_mm,am_pm,viol_type,citation_type,offense,offense_description,disposition_desc,location_name,searched,crash,court_code,lic_state,lic_class,plate_type,vhc_state,vhc_year,make_model,commercial,amount,hearing_requested,posted_speed,viol_speed,officer_cert
            J1,2026-03-05,7,10,PM,OPERATOR,CRIM,9010A2,"UNLICENSED OPERATION OF MV * c90 §10",,Cambridge,N,N,CT_052,MA,,PAN,MA,2014,HOND CRV,NO,0,N,0,0,VIOL
            J2,2026-03-06,8,20,AM,OPERATOR,ARREST,9010A2,"UNLICENSED OPERATION OF MV * c90 §10",,Cambridge,N,N,CT_052,MA,,PAN,MA,2011,"TOYT <b id=in>",NO,0,N,0,0,ARR
            J3,2026-03-06,9,30,AM,OPERATOR,CIVIL,9017A4,"SPEEDING * c90 §17",Responsible,Cambridge,N,N,CT_052,MA,D,PAN,MA,2018,FORD FUSION,NO,105,N,30,45,MAIL
            J4,2026-02-30,9,30,AM,OPERATOR,CIVIL,9017A4,"SPEEDING * c90 §17",,Cambridge,N,N,CT_052,MA,D,PAN,MA,2018,FORD FUSION,NO,105,N,30,45,MAIL
            """;

    @Test
    void anExportIsImportedReviewedAndReadByTheCouncil() throws IOException {
        String report;
        try (var administrator = Person.signedInWithSecondFactor("administrator.exports", "administrator")) {
            administrator.opens("/state-data");
            administrator.click("#send");
            assertThat(administrator.sees("[data-test=fault]").first()).isVisible();
            Inspection.of(administrator, "state-data-nothing-chosen");
            administrator.types("agency", "Cambridge journey");
            administrator
                    .sees("#file")
                    .setInputFiles(new FilePayload("journey.csv", "text/csv", EXPORT.getBytes(StandardCharsets.UTF_8)));
            administrator.click("#send");
            // The bar moves by itself, until it is done.
            assertThat(administrator.sees("#progress-bar"))
                    .hasAttribute("value", "100", new HasAttributeOptions().setTimeout(180_000));
            assertThat(administrator.sees("[data-test=dirt]").first()).isVisible();
            Inspection.of(administrator, "state-data-imported");
            report = administrator.path();
            administrator.opens(report + "/findings");
            assertThat(administrator.sees("[data-test=finding]").first()).isVisible();
            Inspection.of(administrator, "state-data-findings");
            var file = administrator.page().waitForDownload(() -> administrator.click("a[download][href*=csv]"));
            assertThat(Files.readString(file.path())).contains("line");
            administrator.opens("/state-data");
            Inspection.of(administrator, "state-data");
        }
        try (var auditor = Person.signedIn("auditor.exports", "auditor")) {
            auditor.opens("/state-data/ordinance");
            assertThat(auditor.sees("[data-test=citations]")).not().hasText("0");
            assertThat(auditor.sees("[data-test=line]").first()).isVisible();
            assertThat(auditor.sees("#in")).hasCount(0);
            Inspection.of(auditor, "ordinance-review");
            auditor.opens("/state-data/speeding");
            assertThat(auditor.sees("[data-test=lines]")).hasText("1");
            Inspection.of(auditor, "speeding-review");
            auditor.opens(report);
            assertThat(auditor.sees("#progress-bar")).hasAttribute("value", "100");
        }
        try (var viewer = Person.signedIn("viewer.exports", "council-viewer")) {
            viewer.opens("/language/es");
            viewer.opens("/state-data/ordinance");
            Inspection.of(viewer, "ordinance-review-in-spanish");
            viewer.opens("/state-data/speeding");
            Inspection.of(viewer, "speeding-review-in-spanish");
            viewer.opens(report);
            assertThat(viewer.sees("[data-test=error-text]")).isVisible();
        }
    }
}
