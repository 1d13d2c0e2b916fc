package org.simpul.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.simpul.graph.TextPart;
import org.simpul.graph.TextPart.TextClaim;
import org.simpul.graph.TextPart.TextMention;
import org.simpul.graph.TextPart.TextSentence;

/** The text itself, verbatim, its mentions ways to the canvas; text nodes only, so that no text becomes HTML. */
class ReadText extends Article {

    private static final long serialVersionUID = 1L;

    private final transient Locale locale;
    private final Map<Integer, Span> sentences = new HashMap<>();
    private final List<QuietButton> numbers = new ArrayList<>();
    private transient IntConsumer wanted = claim -> {};
    private transient Optional<Span> here = Optional.empty();

    ReadText(TextPart part, Locale locale) {
        this.locale = locale;
        addClassName("read-text");
        getElement().setAttribute("lang", part.document().language());
        for (TextSentence sentence : part.sentences()) {
            add(new Text(sentence.before()));
            Span span = marked(sentence);
            sentences.put(sentence.index(), span);
            add(span);
            mark(span, sentence.index(), part.claims());
        }
        add(new Text(part.after()));
    }

    /** Is told the number of the claim whose number is pressed, from 0. */
    void numbered(IntConsumer listener) {
        wanted = listener;
    }

    /** Goes to a sentence, and has it stand out. */
    void goTo(int sentence) {
        here.ifPresent(before -> before.setClassName("here", false));
        here = Optional.ofNullable(sentences.get(sentence));
        here.ifPresent(span -> {
            span.setClassName("here", true);
            Sight.of(span);
        });
    }

    /** Says which sentences state or deny something, and what by its number in the list of claims. */
    private void mark(Span span, int sentence, List<TextClaim> claims) {
        for (int at = 0; at < claims.size(); at++) {
            TextClaim claim = claims.get(at);
            if (claim.sentence() == sentence) {
                if (claim.stands()) {
                    span.addClassName(claim.positive() ? "states" : "denies");
                }
                int number = at;
                QuietButton button = new QuietButton(() -> wanted.accept(number));
                button.setText(Integer.toString(at + 1));
                button.addClassNames("number", claim.positive() ? "stated" : "denied");
                button.setClassName("rejected", !claim.stands());
                button.explain(getTranslation(
                        claim.stands() ? "text.claim" : "text.claim.rejected",
                        at + 1,
                        ClaimIndex.words(claim, locale)));
                numbers.add(button);
                add(button);
            }
        }
    }

    private Span marked(TextSentence sentence) {
        Span span = new Span();
        span.addClassName("sentence");
        span.getElement().setAttribute("tabindex", "-1");
        String text = sentence.text();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        sentence.mentions().stream()
                .flatMap(mention ->
                        Stream.of(mention.span().start(), mention.span().end()))
                .filter(cut -> cut < text.length())
                .forEach(cuts::add);
        for (Integer start = cuts.first(); start < text.length(); start = cuts.higher(start)) {
            org.simpul.text.Span piece = new org.simpul.text.Span(start, cuts.higher(start));
            innermost(sentence.mentions(), piece)
                    .ifPresentOrElse(
                            mention -> span.add(mention(mention, piece.of(text))),
                            () -> span.add(new Text(piece.of(text))));
        }
        return span;
    }

    /** Of the mentions that a piece lies in, the shortest. */
    private static Optional<TextMention> innermost(List<TextMention> mentions, org.simpul.text.Span piece) {
        return mentions.stream()
                .filter(mention -> mention.span().contains(piece))
                .min(Comparator.comparingInt(mention -> mention.span().length()));
    }

    private CanvasLink mention(TextMention mention, String printed) {
        CanvasLink link = new CanvasLink(mention.entity().key(), new Text(printed));
        String type = mention.entity().type();
        link.addClassNames("mention", Shape.cssClass(type).replace("shape-", "names-"));
        link.getElement()
                .setAttribute("title", Captions.of(mention.entity(), locale) + " · " + Messages.type(type, locale));
        return link;
    }
}
