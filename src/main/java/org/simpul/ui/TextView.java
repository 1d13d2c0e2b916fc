package org.simpul.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.simpul.curate.News;
import org.simpul.explore.Texts;
import org.simpul.graph.NodeDescription.DocumentLine;
import org.simpul.graph.TextPart;
import org.simpul.graph.TextQuery;

/** A text as it was read, with what it names and what it says, each a way back to the canvas. */
@Route(value = "text/:text", layout = MainLayout.class)
@PermitAll
public final class TextView extends Main implements BeforeEnterObserver, HasDynamicTitle, LocaleChangeObserver {

    /** The id of the text, in the address. */
    static final String TEXT = "text";

    /** The index of the sentence that is wanted, in the address. */
    static final String SENTENCE = "sentence";

    private static final long serialVersionUID = 1L;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern WEB = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);

    private final transient Texts texts;
    private final transient DatabaseWatch watch;
    private final transient News news;
    private final Looks looks = new Looks();
    private transient Optional<TextPart> part = Optional.empty();
    private transient Optional<Integer> sentence = Optional.empty();
    private String text = "";

    public TextView(Texts texts, DatabaseWatch watch, News news) {
        this.news = news;
        this.texts = texts;
        this.watch = watch;
        addClassName("reader");
        add(looks);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        text = event.getRouteParameters().get(TEXT).orElse("");
        sentence = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SENTENCE)
                .filter(number -> NUMBER.matcher(number).matches())
                .map(Integer::valueOf);
        if (isAttached()) {
            Future<Void> _ = event.getUI().access(() -> read(watch.trouble().isEmpty()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title") + " · "
                + part.map(read -> read.document().title()).orElseGet(() -> getTranslation("rail.texts"));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        part.ifPresent(this::show);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watch.follow(this, trouble -> read(trouble.isEmpty()));
        Hearing.of(news, this, change -> readAgain());
    }

    /** Somebody has changed something: where that is of this text, it is shown as it is now, and nothing is gone to. */
    private void readAgain() {
        Optional<TextPart> now = texts.part(text, sentence.orElse(0));
        if (!now.equals(part)) {
            part = now;
            part.ifPresentOrElse(this::show, this::tellThatThereIsNone);
        }
    }

    private void read(boolean answers) {
        if (answers) {
            part = texts.part(text, sentence.orElse(0));
            part.ifPresentOrElse(this::open, this::tellThatThereIsNone);
            getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
        }
    }

    private void tellThatThereIsNone() {
        removeAll();
        add(looks, new Paragraph(getTranslation("text.unknown")));
    }

    private void open(TextPart read) {
        ReadText body = show(read);
        sentence.ifPresent(body::goTo);
    }

    private ReadText show(TextPart read) {
        removeAll();
        ReadText body = new ReadText(read, getLocale());
        Div page = new Div(heading(read), body);
        if (!read.whole()) {
            Paragraph note = new Paragraph(getTranslation("text.older"));
            note.addClassName("capped");
            page.addComponentAtIndex(1, note);
        }
        parts(read).ifPresent(page::add);
        page.addClassName("sheet");
        ClaimIndex claims = new ClaimIndex(read, body, getLocale());
        body.numbered(claims::goTo);
        add(looks, page, claims);
        return body;
    }

    private Header heading(TextPart read) {
        DocumentLine document = read.document();
        H2 title = new H2(document.title());
        title.getElement().setAttribute("lang", document.language());
        title.getElement().setAttribute("dir", "auto");
        Div about = new Div();
        about.addClassName("about");
        Stream.of(
                        document.publisher(),
                        document.published().map(date -> Dates.shortly(date, getLocale())),
                        Optional.of(Languages.name(document.language(), getLocale())))
                .flatMap(Optional::stream)
                .map(Span::new)
                .forEach(about::add);
        read.url().map(TextView::source).ifPresent(about::add);
        return new Header(title, about);
    }

    /** A link where it leads to the web, and nothing but words where it may lead anywhere else. */
    private static Component source(String url) {
        return WEB.matcher(url).matches() ? link(url) : new Span(url);
    }

    private static Anchor link(String url) {
        Anchor link = new Anchor(url, url);
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer nofollow");
        return link;
    }

    /** The ways to the parts before and after this one of a long text. */
    private Optional<Div> parts(TextPart read) {
        int until = read.from() + read.sentences().size();
        Div parts = new Div(new Span(getTranslation("text.part", (read.from() + 1) + "–" + until, read.total())));
        parts.addClassName("parts");
        if (read.from() > 0) {
            parts.addComponentAsFirst(
                    new TextLink(text, read.from() - TextQuery.PART, new Span(getTranslation("text.earlier"))));
        }
        if (until < read.total()) {
            parts.add(new TextLink(text, until, new Span(getTranslation("text.later"))));
        }
        return read.total() > read.sentences().size() ? Optional.of(parts) : Optional.empty();
    }
}
