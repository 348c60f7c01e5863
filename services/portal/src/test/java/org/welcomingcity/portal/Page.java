package org.welcomingcity.portal;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMResult;
import javax.xml.transform.sax.SAXSource;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.ccil.cowan.tagsoup.Parser;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as it arrived, read the way a browser reads it. */
final class Page {

    private final HttpResponse<String> response;
    private final Node document;

    Page(HttpResponse<String> response) {
        this.response = response;
        this.document = parsed(response.body());
    }

    int status() {
        return response.statusCode();
    }

    /** Path and query of the address it came from, after redirects. */
    String address() {
        var uri = response.uri();
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    String html() {
        return response.body();
    }

    /** Everything there is to read. */
    String text() {
        return textOf(document.getFirstChild());
    }

    boolean has(String id) {
        return !elements("//*[@id='%s']".formatted(id)).isEmpty();
    }

    /** What is read at an element with this id; fails where there is none, or more than one. */
    String text(String id) {
        return textOf(byId(id));
    }

    /** What is read at every element with this hook. */
    List<String> hooked(String hook) {
        return elements("//*[@data-test='%s']".formatted(hook)).stream()
                .map(Page::textOf)
                .toList();
    }

    String attribute(String id, String name) {
        return byId(id).getAttribute(name);
    }

    /** What is wrong, beside the field of this name. */
    String faultsBeside(String field) {
        var groups =
                elements("//*[@name='%s']/ancestor::*[contains(@class, 'usa-form-group--error')][1]".formatted(field));
        return groups.isEmpty() ? "" : textOf(groups.getFirst());
    }

    /** What a screen reader is told about a field, in the order in which it is; fails where it is told of what is not there. */
    List<String> describedBy(String field) {
        return elements("//*[@name='%s'][@aria-describedby]|//fieldset[@id='%s'][@aria-describedby]"
                        .formatted(field, field))
                .stream()
                .flatMap(element ->
                        Stream.of(element.getAttribute("aria-describedby").split(" ")))
                .map(this::text)
                .toList();
    }

    List<Element> elements(String xpath) {
        try {
            var found =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(xpath, document, XPathConstants.NODESET);
            return IntStream.range(0, found.getLength())
                    .mapToObj(index -> (Element) found.item(index))
                    .toList();
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(xpath, e);
        }
    }

    /** The names of a form's fields in the order in which they are met, hidden ones left out. */
    List<String> fields(String formId) {
        return elements("//form[@id='%s']//*[(self::input and not(@type='hidden')) or self::select or self::textarea]"
                        .formatted(formId))
                .stream()
                .map(field -> field.getAttribute("name"))
                .distinct()
                .toList();
    }

    /** What the form holding an element with this id sends if nobody touches it. */
    Map<String, String> formOf(String id) {
        var form = form(id);
        var values = new LinkedHashMap<String, String>();
        for (var field : inside(form, "input", "select", "textarea")) {
            var kind = field.getAttribute("type");
            var left = (kind.equals("radio") || kind.equals("checkbox")) && !field.hasAttribute("checked");
            if (!left) {
                values.put(field.getAttribute("name"), valueOf(field));
            }
        }
        return values;
    }

    String actionOf(String id) {
        return form(id).getAttribute("action");
    }

    private Element byId(String id) {
        var found = elements("//*[@id='%s']".formatted(id));
        if (found.size() != 1) {
            throw new AssertionError(
                    "%d elements with id %s at %s:%n%s".formatted(found.size(), id, address(), html()));
        }
        return found.getFirst();
    }

    private Element form(String id) {
        for (Node at = byId(id); at != null; at = at.getParentNode()) {
            if (at instanceof Element element && element.getTagName().equals("form")) {
                return element;
            }
        }
        throw new AssertionError("no form around " + id);
    }

    private static String valueOf(Element field) {
        return switch (field.getTagName()) {
            case "select" -> {
                var options = inside(field, "option");
                yield options.stream()
                        .filter(option -> option.hasAttribute("selected"))
                        .findFirst()
                        .or(() -> options.stream().findFirst())
                        .map(option -> option.getAttribute("value"))
                        .orElse("");
            }
            // A browser drops the line break after the tag.
            case "textarea" -> field.getTextContent().replaceFirst("^\\n", "");
            default -> field.getAttribute("value");
        };
    }

    private static List<Element> inside(Element element, String... tags) {
        var found = new ArrayList<Element>();
        var all = element.getElementsByTagName("*");
        for (var index = 0; index < all.getLength(); index++) {
            var each = (Element) all.item(index);
            if (List.of(tags).contains(each.getTagName())) {
                found.add(each);
            }
        }
        return found;
    }

    private static String textOf(Node node) {
        return node.getTextContent().replaceAll("\\s+", " ").strip();
    }

    private static Node parsed(String html) {
        try {
            var parser = new Parser();
            parser.setFeature(Parser.namespacesFeature, false);
            var result = new DOMResult();
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new SAXSource(parser, new InputSource(new StringReader(html))), result);
            return result.getNode();
        } catch (SAXException | TransformerException e) {
            throw new IllegalArgumentException(html, e);
        }
    }
}
