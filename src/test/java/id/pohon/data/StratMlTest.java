package id.pohon.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.model.Pohon;
import java.io.ByteArrayInputStream;
import java.util.stream.LongStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The schema of these tests is a reconstruction; it says so itself. */
class StratMlTest {

    private static Schema schema;

    @BeforeAll
    static void readSchema() throws Exception {
        schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(StratMlTest.class.getResource("/stratml/rekonstruksi.xsd"));
    }

    static LongStream seeds() {
        return LongStream.range(0, 30);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itIsValidWithUniqueIdentifiers(long seed) throws Exception {
        byte[] xml = StratMl.write(Pohon.of(RandomCascade.of(seed)), Sample.situs(), Phrases.ID);
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void totalsEqualThoseOfTheModel(long seed) throws Exception {
        Pohon pohon = Pohon.of(RandomCascade.of(seed));
        Document document = document(StratMl.write(pohon, Sample.emptySitus(), Phrases.ID));
        Counts counts = Counts.of(pohon);
        assertThat(inUnits(document, "Goal")).isEqualTo(counts.unit());
        assertThat(inUnits(document, "Objective")).isEqualTo(counts.sasaran());
        assertThat(inUnits(document, "PerformanceIndicator")).isEqualTo(counts.indikator());
    }

    @Test
    void aLinkIsWrittenAtBothEnds() {
        String xml = new String(StratMl.write(Pohon.of(Sample.cascade()), Sample.situs(), Phrases.ID), UTF_8);
        assertThat(xml)
                .containsIgnoringWhitespaces("<Relationship RelationshipType=\"Narrower_Than\">"
                        + "<ReferentIdentifier>sasaran.camat.pelayanan</ReferentIdentifier>"
                        + "<Name>camat/pelayanan</Name><Description>jika maka</Description></Relationship>")
                .contains("<Relationship RelationshipType=\"Broader_Than\">")
                .contains("<ReferentIdentifier>sasaran.sekretaris.1</ReferentIdentifier>")
                .contains("<ReferentIdentifier>arah.misi-1</ReferentIdentifier>");
    }

    @Test
    void targetsAreNumbersAndGradesAreDescriptors() {
        String xml = new String(StratMl.write(Pohon.of(Sample.cascade()), Sample.situs(), Phrases.ID), UTF_8);
        assertThat(xml)
                .contains("<NumberOfUnits>87.5</NumberOfUnits>")
                .contains("<DescriptorValue>BB</DescriptorValue>")
                .contains("<DescriptorValue>80-90</DescriptorValue>")
                .contains("<StartDate>2024-04-01</StartDate>");
    }

    /** Elements below the Goals of units, not below the one of the arah. */
    private static long inUnits(Document document, String name) {
        NodeList elements = document.getElementsByTagNameNS(StratMl.NAMESPACE, name);
        long count = 0;
        for (int i = 0; i < elements.getLength(); i++) {
            org.w3c.dom.Node goal = elements.item(i);
            while (!goal.getLocalName().equals("Goal")) {
                goal = goal.getParentNode();
            }
            String text = ((org.w3c.dom.Element) goal)
                    .getElementsByTagNameNS(StratMl.NAMESPACE, "Identifier")
                    .item(0)
                    .getTextContent();
            count += text.equals(Identifier.ARAH) ? 0 : 1;
        }
        return count;
    }

    private static Document document(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }
}
