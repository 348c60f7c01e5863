package org.welcomingcity.citations.summons.http;

import java.io.StringWriter;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.citation.domain.Violation;
import org.welcomingcity.citations.summons.application.Packet;
import org.welcomingcity.citations.summons.domain.ComplaintApplication;
import org.welcomingcity.platform.time.CityTime;

/**
 * The packet for machines: a citation case whose elements bear the names of NIEM 6.0 (justice, core) and of the OASIS ECF
 * citation case, in a namespace and under a schema of our own. It claims no conformance: the official schemas were not at
 * hand when it was written.
 */
final class PacketXml {

    static final String NAMESPACE = "urn:welcoming-city:citation-case:1";

    private PacketXml() {}

    static String of(Packet packet, String department) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(NAMESPACE);
            xml.writeStartElement(NAMESPACE, "CitationCase");
            xml.writeDefaultNamespace(NAMESPACE);
            write(xml, packet, department);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a packet could not be written", e);
        }
        return text.toString();
    }

    private static void write(XMLStreamWriter xml, Packet packet, String department) throws XMLStreamException {
        var citation = packet.citation();
        var content = packet.application().content();
        element(xml, "CaseCourtName", content.court());
        xml.writeStartElement("Citation");
        element(xml, "CitationNumberIdentificationID", citation.number().value());
        element(xml, "CitationIssuedDateTime", dateTime(citation.issuedAt()));
        element(xml, "CitationIssuingOfficialID", citation.officer());
        element(xml, "CitationIssuingAgencyName", department);
        element(xml, "IncidentNumberIdentificationID", content.incident());
        element(xml, "ActivityDateTime", dateTime(citation.occurredAt()));
        element(xml, "IncidentLocationDescriptionText", citation.stop().place().name());
        var vehicle = citation.vehicle();
        if (vehicle != null) {
            xml.writeStartElement("ConveyanceRegistrationPlateIdentification");
            element(xml, "IdentificationID", vehicle.plateCharacters());
            element(xml, "IdentificationJurisdictionText", vehicle.plateJurisdiction());
            xml.writeEndElement();
        }
        xml.writeEndElement();
        defendant(xml, packet);
        var line = 1;
        for (var violation : citation.violations()) {
            charge(xml, line++, violation);
        }
        element(xml, "ProbableCauseText", content.facts());
        for (var witness : content.witnesses()) {
            xml.writeStartElement("CaseWitness");
            element(xml, "PersonFullName", witness.name());
            element(xml, "WitnessCapacityText", witness.capacity());
            element(xml, "ContactInformationDescriptionText", witness.contact());
            xml.writeEndElement();
        }
        signature(xml, packet.application());
    }

    private static void defendant(XMLStreamWriter xml, Packet packet) throws XMLStreamException {
        var driver = packet.citation().driver();
        xml.writeStartElement("CitationSubject");
        element(xml, "PersonSurName", driver.familyName());
        element(xml, "PersonGivenName", driver.givenNames());
        var born = driver.dateOfBirth();
        element(xml, "PersonBirthDate", born == null ? null : born.toString());
        var address = driver.address();
        if (address != null) {
            xml.writeStartElement("LocationAddress");
            element(xml, "AddressDeliveryPointText", address.line1());
            element(xml, "AddressSecondaryUnitText", address.line2());
            element(xml, "LocationCityName", address.city());
            element(xml, "LocationStateUSPostalServiceCode", address.state());
            element(xml, "LocationPostalCode", address.postalCode());
            xml.writeEndElement();
        }
        if (driver.licenceNumber() != null) {
            xml.writeStartElement("DriverLicenseIdentification");
            element(xml, "IdentificationID", driver.licenceNumber());
            element(xml, "IdentificationJurisdictionText", driver.licenceState());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void charge(XMLStreamWriter xml, int line, Violation violation) throws XMLStreamException {
        xml.writeStartElement("Charge");
        element(xml, "ChargeSequenceID", Integer.toString(line));
        element(xml, "StatuteCodeIdentificationID", violation.offence());
        element(xml, "StatuteText", violation.cite());
        element(xml, "ChargeDescriptionText", violation.title());
        element(xml, "ChargeClassificationCode", violation.disposition().name());
        var clocked = violation.clocked();
        if (clocked != null) {
            xml.writeStartElement("DrivingIncident");
            element(xml, "DrivingIncidentLegalSpeedRateMeasure", clocked.limit().toString());
            element(
                    xml,
                    "DrivingIncidentRecordedSpeedRateMeasure",
                    clocked.speed().toString());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void signature(XMLStreamWriter xml, ComplaintApplication application) throws XMLStreamException {
        var at = application.signedAt();
        if (at == null) {
            return;
        }
        xml.writeStartElement("CaseInitiatingOfficialSignature");
        element(xml, "CitationIssuingOfficialID", application.signedBy());
        element(xml, "OfficialTitleText", application.signerTitle());
        element(xml, "ActivityDateTime", dateTime(at));
        xml.writeEndElement();
    }

    private static String dateTime(java.time.Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.truncatedTo(java.time.temporal.ChronoUnit.SECONDS).atZone(CityTime.ZONE));
    }

    private static void element(XMLStreamWriter xml, String name, @Nullable String text) throws XMLStreamException {
        if (text != null) {
            xml.writeStartElement(name);
            xml.writeCharacters(writable(text));
            xml.writeEndElement();
        }
    }

    // XML has no way to write these, however they are escaped.
    private static String writable(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == '\t' || c == '\n' || c == '\r' || (c >= ' ' && c != 0xFFFE && c != 0xFFFF) ? c : 0xFFFD)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
