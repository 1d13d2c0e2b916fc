package org.simpul.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.simpul.graph.EvidenceLine;
import org.simpul.text.Span;

class MarkedSentenceTests {

    @Test
    void marksSubjectAndObject() {
        MarkedSentence marked = marked(Lines.says("a", "Ann met Bob here.", "Ann", "Bob"));

        assertThat(pieces(marked)).containsExactly("subject:Ann", " met ", "object:Bob", " here.");
    }

    @Test
    void marksTheObjectThatStandsFirst() {
        MarkedSentence marked = marked(Lines.says("a", "Bob was met by Ann.", "Ann", "Bob"));

        assertThat(pieces(marked)).containsExactly("object:Bob", " was met by ", "subject:Ann", ".");
    }

    @Test
    void marksAnObjectWithinTheSubject() {
        MarkedSentence marked = marked(Lines.says("a", "Turkish president speaks", "Turkish president", "Turkish"));

        assertThat(pieces(marked)).containsExactly("subject object:Turkish", "subject: president", " speaks");
    }

    @Test
    void losesNothingOfASentenceThatLooksLikeHtml() {
        String hostile = "<img src=x onerror=alert(1)> & <b>Ann</b> met \"Bob\" 😀 </p><script>";
        MarkedSentence marked = marked(Lines.says("a", hostile, "<b>Ann</b>", "Bob"));

        assertThat(marked.getElement().getTextRecursively()).isEqualTo(hostile);
        assertThat(marked.getElement().getChildren())
                .allSatisfy(
                        child -> assertThat(child.isTextNode() || child.getTag().equals("mark"))
                                .isTrue());
        assertThat(pieces(marked)).contains("subject:<b>Ann</b>", "object:Bob");
    }

    @Test
    void bearsSpansBeyondTheSentence() {
        EvidenceLine line = Lines.line("a", true, "Short.", new Span(0, 5), new Span(4, 60));

        assertThat(marked(line).getElement().getTextRecursively()).isEqualTo("Short.");
    }

    private static MarkedSentence marked(EvidenceLine line) {
        return new MarkedSentence(line, "Subject", "Object");
    }

    private static List<String> pieces(MarkedSentence marked) {
        return marked.getElement().getChildren().map(MarkedSentenceTests::piece).toList();
    }

    private static String piece(Element child) {
        return child.isTextNode()
                ? child.getText()
                : String.join(
                                " ",
                                child.getClassList().stream().sorted().toList().reversed()) + ":" + child.getText();
    }
}
