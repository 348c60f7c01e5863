package org.welcomingcity.citations.summons.http;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Elements with a text, as XML can hold it. */
final class XmlElements {

    private XmlElements() {}

    /** Writes one; none for no text. */
    static void write(XMLStreamWriter xml, String name, @Nullable String text) throws XMLStreamException {
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
