package dk.kommunestrategi.io.arbejdsbog.remark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Parts of a workbook as trees: without document types, and with them without entities of any kind. */
final class Xml {

    /** The namespace of sheets. */
    static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private Xml() {}

    static Document parse(byte[] part) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // The platform's own one prints what is wrong on stderr before it throws.
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(part));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    static byte[] write(Document document) throws IOException {
        try {
            ByteArrayOutputStream part = new ByteArrayOutputStream();
            document.setXmlStandalone(true);
            TransformerFactory factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.newTransformer().transform(new DOMSource(document), new StreamResult(part));
            return part.toByteArray();
        } catch (TransformerException e) {
            throw new IOException(e);
        }
    }

    /** The elements of a name that stand in another one. */
    static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getLocalName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    /** A new element of the same namespace, and of the prefix that the other one uses. */
    static Element element(Element like, String name) {
        String prefix = like.getPrefix() == null ? "" : like.getPrefix() + ":";
        return like.getOwnerDocument().createElementNS(like.getNamespaceURI(), prefix + name);
    }
}
