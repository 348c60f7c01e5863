package org.welcomingcity.citations.summons.http;

import java.io.StringWriter;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.welcomingcity.citations.citation.domain.Violation;
import org.welcomingcity.citations.stop.domain.Vehicle;
import org.welcomingcity.citations.summons.application.Packet;
import org.welcomingcity.citations.summons.domain.ComplaintApplication;
import org.welcomingcity.kernel.OfficerId;
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
        XmlElements.write(xml, "CaseCourtName", content.court());
        xml.writeStartElement("Citation");
        XmlElements.write(
                xml, "CitationNumberIdentificationID", citation.number().value());
        XmlElements.write(xml, "CitationIssuedDateTime", dateTime(citation.issuedAt()));
        XmlElements.write(xml, "CitationIssuingOfficialID", citation.officer().value());
        XmlElements.write(xml, "CitationIssuingAgencyName", department);
        XmlElements.write(xml, "IncidentNumberIdentificationID", content.incident());
        XmlElements.write(xml, "ActivityDateTime", dateTime(citation.occurredAt()));
        XmlElements.write(
                xml, "IncidentLocationDescriptionText", citation.stop().place().name());
        var vehicle = citation.vehicle();
        if (vehicle != null) {
            conveyance(xml, vehicle);
        }
        xml.writeEndElement();
        defendant(xml, packet);
        var line = 1;
        for (var violation : citation.violations()) {
            charge(xml, line++, violation);
        }
        XmlElements.write(xml, "ProbableCauseText", content.facts());
        for (var witness : content.witnesses()) {
            xml.writeStartElement("CaseWitness");
            XmlElements.write(xml, "PersonFullName", witness.name());
            XmlElements.write(xml, "WitnessCapacityText", witness.capacity());
            XmlElements.write(xml, "ContactInformationDescriptionText", witness.contact());
            xml.writeEndElement();
        }
        signature(xml, packet.application());
    }

    private static void conveyance(XMLStreamWriter xml, Vehicle vehicle) throws XMLStreamException {
        var plate = vehicle.plate();
        if (plate != null) {
            var kind = plate.kind();
            xml.writeStartElement("ConveyanceRegistrationPlateIdentification");
            XmlElements.write(xml, "IdentificationID", plate.characters());
            XmlElements.write(xml, "IdentificationCategoryText", kind == null ? null : kind.name());
            XmlElements.write(xml, "IdentificationJurisdictionText", plate.jurisdiction());
            xml.writeEndElement();
        }
        if (vehicle.vin() != null) {
            xml.writeStartElement("VehicleIdentification");
            XmlElements.write(xml, "IdentificationID", vehicle.vin());
            xml.writeEndElement();
        }
    }

    private static void defendant(XMLStreamWriter xml, Packet packet) throws XMLStreamException {
        var driver = packet.citation().driver();
        xml.writeStartElement("CitationSubject");
        XmlElements.write(xml, "PersonSurName", driver.familyName());
        XmlElements.write(xml, "PersonGivenName", driver.givenNames());
        var born = driver.dateOfBirth();
        XmlElements.write(xml, "PersonBirthDate", born == null ? null : born.toString());
        var address = driver.address();
        if (address != null) {
            xml.writeStartElement("LocationAddress");
            XmlElements.write(xml, "AddressDeliveryPointText", address.line1());
            XmlElements.write(xml, "AddressSecondaryUnitText", address.line2());
            XmlElements.write(xml, "LocationCityName", address.city());
            XmlElements.write(xml, "LocationStateUSPostalServiceCode", address.state());
            XmlElements.write(xml, "LocationPostalCode", address.postalCode());
            xml.writeEndElement();
        }
        if (driver.licenceNumber() != null) {
            xml.writeStartElement("DriverLicenseIdentification");
            XmlElements.write(xml, "IdentificationID", driver.licenceNumber());
            XmlElements.write(xml, "IdentificationJurisdictionText", driver.licenceState());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void charge(XMLStreamWriter xml, int line, Violation violation) throws XMLStreamException {
        xml.writeStartElement("Charge");
        XmlElements.write(xml, "ChargeSequenceID", Integer.toString(line));
        XmlElements.write(xml, "StatuteCodeIdentificationID", violation.offence());
        XmlElements.write(xml, "StatuteText", violation.cite());
        XmlElements.write(xml, "ChargeDescriptionText", violation.title());
        XmlElements.write(
                xml, "ChargeClassificationCode", violation.disposition().name());
        var clocked = violation.clocked();
        if (clocked != null) {
            xml.writeStartElement("DrivingIncident");
            XmlElements.write(
                    xml, "DrivingIncidentLegalSpeedRateMeasure", clocked.limit().toString());
            XmlElements.write(
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
        XmlElements.write(xml, "CitationIssuingOfficialID", OfficerId.text(application.signedBy()));
        XmlElements.write(xml, "OfficialTitleText", application.signerTitle());
        XmlElements.write(xml, "ActivityDateTime", dateTime(at));
        xml.writeEndElement();
    }

    private static String dateTime(java.time.Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.truncatedTo(java.time.temporal.ChronoUnit.SECONDS).atZone(CityTime.ZONE));
    }
}
