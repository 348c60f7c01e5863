package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.welcomingcity.citations.Roadside.CLERK;
import static org.welcomingcity.citations.Roadside.OFFICER;
import static org.welcomingcity.citations.Roadside.anUnlicensedStop;
import static org.welcomingcity.citations.Roadside.as;
import static org.welcomingcity.citations.Roadside.cited;
import static org.welcomingcity.citations.Roadside.map;
import static org.welcomingcity.citations.Roadside.post;
import static org.welcomingcity.citations.Roadside.with;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A person and a vehicle are written down as they are: one name, no plate, a plate of a kind. Nobody has to invent what there is
 * not, and what looks invented is asked about.
 */
@QuarkusTest
@RealThing
class AsItIsTest {

    private static final String STOPS = "/api/v1/stops";

    @Test
    void plates_of_two_kinds_are_two_cars() {
        var passenger = cited(OFFICER, plated("MA", "PASSENGER", "32164"));
        var commercial = cited(OFFICER, plated("MA", "COMMERCIAL", "321-64"));
        assertThat(found("plate", "32164")).contains(passenger, commercial);
        assertThat(found("plate", "32164", "plateKind", "PASSENGER"))
                .contains(passenger)
                .doesNotContain(commercial);
        assertThat(found("plate", "32164", "plateOf", "MA", "plateKind", "COMMERCIAL"))
                .containsExactly(commercial);
        as(CLERK)
                .get("/api/v1/citations/" + commercial)
                .then()
                .body("vehicle.plate.kind", equalTo("COMMERCIAL"))
                .body("vehicle.plate.characters", equalTo("32164"));
        as(CLERK)
                .get("/api/v1/citation-search?number=" + commercial)
                .then()
                .body("items[0].plate", equalTo("MA 32164"))
                .body("items[0].plateKind", equalTo("COMMERCIAL"));
        assertThat(Papers.citation(commercial)).contains("MA 32164, commercial");
        assertThat(Papers.citation(commercial, "ES"))
                .contains("MA 32164, comercial")
                .doesNotContain("commercial");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NONE", "PAPER_TAG", "UNREADABLE"})
    void a_vehicle_without_a_plate_is_known_by_its_number(String why) {
        var vin = "1HGCM82633A0%05d".formatted(10_000 + why.hashCode() % 9000);
        var stop =
                with(anUnlicensedStop(), "vehicle", map("noPlate", why, "vin", vin.toLowerCase(java.util.Locale.ROOT)));
        var number = cited(OFFICER, stop);
        as(CLERK)
                .get("/api/v1/citations/" + number)
                .then()
                .body("vehicle.plate", nullValue())
                .body("vehicle.noPlate", equalTo(why))
                .body("vehicle.vin", equalTo(vin));
        assertThat(found("vin", vin.substring(11))).contains(number);
        assertThat(found("vin", vin.substring(11), "plateKind", "PASSENGER")).isEmpty();
        assertThat(Papers.citation(number)).contains(vin);
    }

    @Test
    void a_vehicle_has_a_plate_or_it_is_said_why_not() {
        refused(with(anUnlicensedStop(), "vehicle", map("make", "Toyota")), "vehicle.plate", "plate-or-none");
        refused(with(anUnlicensedStop(), "vehicle.noPlate", "NONE"), "vehicle.noPlate", "plate-or-none");
        refused(
                with(anUnlicensedStop(), "vehicle", map("noPlate", "NONE", "vin", "1HGCM82633A004352X")),
                "vehicle.vin",
                "vin-form");
    }

    @ParameterizedTest
    @CsvSource({
        "MA, NOPLATE, vehicle.plate.characters, plate-placeholder",
        "NH, none, vehicle.plate.characters, plate-placeholder",
        "MA, XXXXXX, vehicle.plate.characters, plate-placeholder",
        "ZZ, 1ABC23, vehicle.plate.jurisdiction, plate-form",
        "MA, 'не номер', vehicle.plate.characters, plate-form",
    })
    void a_plate_that_looks_invented_is_asked_about(String of, String characters, String field, String rule) {
        var stop = plated(of, "PASSENGER", characters);
        refused(stop, field, rule);
        if (rule.equals("plate-placeholder")) {
            cited(OFFICER, with(stop, "vehicle.plate.readsSo", true));
        }
    }

    @ParameterizedTest
    @CsvSource({"MA, NULL", "US, G11 1234", "QC, A12 BCD", "OTHER, с 065 мк 78", "OTHER, 123 ABC 45 DE"})
    void a_plate_that_reads_oddly_is_right(String of, String characters) {
        cited(OFFICER, plated(of, "OTHER", characters));
    }

    /** Stored before issuers were asked about: it is read and found as it stands. */
    @Test
    void a_plate_of_an_issuer_that_nobody_knows_is_read_as_it_was_stored() throws SQLException {
        var number = cited(OFFICER, anUnlicensedStop());
        Database.run("update citation set plate_jurisdiction = 'ZZ' where number = '" + number + "'");
        as(CLERK)
                .get("/api/v1/citations/" + number)
                .then()
                .statusCode(200)
                .body("vehicle.plate.jurisdiction", equalTo("ZZ"));
        as(CLERK).get("/api/v1/citations?limit=5").then().statusCode(200);
        assertThat(Papers.citation(number)).contains("ZZ 1ABC23");
    }

    @Test
    void one_name_is_enough_and_stands_so_everywhere() {
        var number = cited(OFFICER, with(anUnlicensedStop(), "driver", map("familyName", "Sukarno")));
        as(CLERK)
                .get("/api/v1/citations/" + number)
                .then()
                .body("driver.familyName", equalTo("Sukarno"))
                .body("driver.givenNames", nullValue());
        as(CLERK)
                .get("/api/v1/citation-search?purpose=CASE_WORK&name=sukarno&number=" + number)
                .then()
                .body("items[0].driverName", equalTo("Sukarno"));
        assertThat(Papers.citation(number)).contains("Sukarno").doesNotContain("Sukarno,", "null");
    }

    @ParameterizedTest
    @CsvSource({
        "FNU, Sukarno, driver.familyName",
        "Sukarno, FNU, driver.givenNames",
        "Sukarno, N/A, driver.givenNames",
        "Sukarno, Unknown, driver.givenNames",
        "XXX, Robin, driver.familyName"
    })
    void a_name_that_looks_invented_is_asked_about(String family, String given, String field) {
        var stop = with(anUnlicensedStop(), "driver", map("familyName", family, "givenNames", given));
        refused(stop, field, "name-placeholder");
        cited(OFFICER, with(stop, "driver.nameAsGiven", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "—", "1234", "...", "?"})
    void what_has_no_letter_is_no_name_and_cannot_be_confirmed(String given) {
        var stop = with(anUnlicensedStop(), "driver", map("familyName", "Sukarno", "givenNames", given));
        refused(stop, "driver.givenNames", "name-form");
        refused(with(stop, "driver.nameAsGiven", true), "driver.givenNames", "name-form");
    }

    @ParameterizedTest
    @CsvSource({"Null, Robin", "Na, Kim", "Ng, O", "王, 小", "Doe, Jo"})
    void a_name_that_is_short_or_looks_like_a_word_is_right(String family, String given) {
        cited(OFFICER, with(anUnlicensedStop(), "driver", map("familyName", family, "givenNames", given)));
    }

    private static Map<String, Object> plated(String of, String kind, String characters) {
        return with(
                anUnlicensedStop(),
                "vehicle",
                map("plate", map("jurisdiction", of, "kind", kind, "characters", characters)));
    }

    private static void refused(Map<String, Object> stop, String field, String rule) {
        var before = Database.count("citation");
        post(OFFICER, STOPS, stop)
                .then()
                .statusCode(400)
                .body("faults.field", hasItem(field))
                .body("faults.rule", hasItem(rule));
        assertThat(Database.count("citation")).isEqualTo(before);
    }

    private static List<String> found(String... parameters) {
        var request = as(CLERK);
        for (var at = 0; at < parameters.length; at += 2) {
            request = request.queryParam(parameters[at], parameters[at + 1]);
        }
        return request.get("/api/v1/citation-search")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.number", String.class);
    }
}
