package org.simpul.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simpul.explore.VillageCuration;
import org.simpul.graph.Decision;
import org.simpul.graph.EdgeKey;
import org.simpul.graph.GraphNode;
import org.simpul.graph.NodeDescription.DocumentLine;
import org.simpul.graph.NodeKey;
import org.simpul.graph.Ruling;
import org.simpul.graph.TextPart;
import org.simpul.graph.TextPart.TextClaim;
import org.simpul.graph.TextPart.TextMention;
import org.simpul.graph.TextPart.TextSentence;
import org.simpul.text.Span;
import org.springframework.test.context.ContextConfiguration;

/** A text is shown as it was read, whatever is in it, and its marks stand where they should. */
@ContextConfiguration(classes = VillageSetup.class)
@ViewPackages(classes = ExploreView.class)
class ReadTextTests extends SpringBrowserlessTest {

    private static final String ODD = "<b>Erdog\u0306an</b> 🤝 \u202Eשלום עולם\u202C &amp; 🇷🇺Putin\r\n</p>\"'";
    private static final int TEXTS = 100;

    @BeforeEach
    void settle() {
        navigate(ExploreView.class);
    }

    @Test
    void isVerbatimAndMarkedAtItsOffsets() {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            TextPart part = part(random);

            ReadText shown = new ReadText(part, Messages.ENGLISH);
            UI.getCurrent().add(shown);

            assertThat(text(shown.getElement()))
                    .as("text %d of -Dseed=%d", i, seed)
                    .isEqualTo(part.text());
            List<Element> sentences = all(shown.getElement(), "sentence").toList();
            assertThat(sentences)
                    .extracting(ReadTextTests::text)
                    .isEqualTo(part.sentences().stream().map(TextSentence::text).toList());
            assertThat(all(shown.getElement(), "mention")
                            .map(ReadTextTests::text)
                            .collect(Collectors.joining()))
                    .as("what is marked of text %d of -Dseed=%d", i, seed)
                    .isEqualTo(
                            part.sentences().stream().map(ReadTextTests::marked).collect(Collectors.joining()));
            UI.getCurrent().remove(shown);
        }
    }

    @Test
    void saysWhichSentenceStatesAndWhichDeniesWhat() {
        TextPart part = part(
                List.of(sentence(0, "", "Ann met Bob."), sentence(1, " ", "He did not.")),
                List.of(claim(0, true), claim(1, false)));
        ReadText shown = new ReadText(part, Messages.ENGLISH);
        List<Integer> wanted = new ArrayList<>();
        shown.numbered(wanted::add);
        UI.getCurrent().add(shown);

        assertThat(all(shown.getElement(), "states").map(ReadTextTests::text)).containsExactly("Ann met Bob.");
        assertThat(all(shown.getElement(), "denies").map(ReadTextTests::text)).containsExactly("He did not.");
        QuietButton second = find(QuietButton.class).from(shown).all().getLast();
        assertThat(second.getTitle()).contains("Claim 2: Ann meets Bob");
        test(second).click();
        assertThat(wanted).containsExactly(1);
        UI.getCurrent().remove(shown);
    }

    @Test
    void tellsARejectedClaimApartWithWhoWhenAndWhy() {
        Decision rejection =
                VillageCuration.decision(new Ruling.Judge("claim", false), "Budi", "he only planned to", 7);
        TextClaim stands = claim(0, true);
        TextClaim rejected = new TextClaim(
                1,
                stands.edge(),
                stands.subject(),
                "VISITS",
                stands.object(),
                true,
                "ASSERTED",
                Optional.empty(),
                Optional.of(rejection));
        TextPart part = part(
                List.of(sentence(0, "", "Ann met Bob."), sentence(1, " ", "She would visit him.")),
                List.of(stands, rejected));
        ReadText shown = new ReadText(part, Messages.ENGLISH);
        ClaimIndex claims = new ClaimIndex(part, shown, Messages.ENGLISH);
        UI.getCurrent().add(shown, claims);

        assertThat(all(shown.getElement(), "states").map(ReadTextTests::text)).containsExactly("Ann met Bob.");
        QuietButton second = find(QuietButton.class).from(shown).all().getLast();
        assertThat(second.getClassNames()).contains("rejected");
        assertThat(second.getTitle()).contains("Claim 2, rejected: Ann visits Bob");
        assertThat(claims.getElement().getTextRecursively())
                .contains("1 claim · 1 rejected")
                .contains("Rejected by Budi, 27 Nov 2026")
                .contains("because: he only planned to");
        assertThat(find(DecisionLink.class).from(claims).single().getHref()).isEqualTo("curate?decision=decision%207");
        assertThat(find(CanvasLink.class).from(claims).all()).hasSize(1);
        UI.getCurrent().remove(shown, claims);
    }

    /** The characters of a sentence that some mention covers. */
    private static String marked(TextSentence sentence) {
        StringBuilder marked = new StringBuilder();
        for (int at = 0; at < sentence.text().length(); at++) {
            Span here = new Span(at, at + 1);
            if (sentence.mentions().stream().anyMatch(mention -> mention.span().contains(here))) {
                marked.append(sentence.text().charAt(at));
            }
        }
        return marked.toString();
    }

    /** All that is text and no number of a claim. */
    private static String text(Element element) {
        if (element.isTextNode()) {
            return element.getText();
        }
        return element.getClassList().contains("number")
                ? ""
                : element.getChildren().map(ReadTextTests::text).collect(Collectors.joining());
    }

    private static Stream<Element> all(Element element, String className) {
        Stream<Element> below =
                element.getChildren().filter(child -> !child.isTextNode()).flatMap(child -> all(child, className));
        return element.getClassList().contains(className) ? Stream.concat(Stream.of(element), below) : below;
    }

    private static TextPart part(Random random) {
        List<TextSentence> sentences = new ArrayList<>();
        List<TextClaim> claims = new ArrayList<>();
        for (int index = 0; index < 4; index++) {
            int from = random.nextInt(ODD.length() - 1);
            String text = ODD.substring(from, from + 1 + random.nextInt(ODD.length() - from));
            sentences.add(
                    new TextSentence(index, 0, "\r\n".substring(random.nextInt(3)), text, mentions(text, random)));
            if (random.nextBoolean()) {
                claims.add(claim(index, random.nextBoolean()));
            }
        }
        return part(sentences, claims);
    }

    private static List<TextMention> mentions(String text, Random random) {
        return Stream.generate(() -> random.nextInt(text.length()))
                .limit(random.nextInt(4))
                .map(start -> new Span(start, start + 1 + random.nextInt(text.length() - start)))
                .map(span -> new TextMention(span, node("Ann")))
                .toList();
    }

    private static TextPart part(List<TextSentence> sentences, List<TextClaim> claims) {
        DocumentLine document = new DocumentLine("d", "Title", Optional.empty(), Optional.empty(), "en");
        return new TextPart(document, Optional.empty(), 0, sentences.size(), sentences, "\n", true, claims);
    }

    private static TextSentence sentence(int index, String before, String text) {
        return new TextSentence(index, 0, before, text, List.of());
    }

    private static TextClaim claim(int sentence, boolean positive) {
        return new TextClaim(
                sentence,
                new EdgeKey(new NodeKey("Ann"), "MEETS", new NodeKey("Bob")),
                node("Ann"),
                "MEETS",
                node("Bob"),
                positive,
                "ASSERTED",
                Optional.empty(),
                Optional.empty());
    }

    private static GraphNode node(String name) {
        return new GraphNode(new NodeKey(name), "Person", name, name, 1);
    }
}
