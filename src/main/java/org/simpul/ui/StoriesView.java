package org.simpul.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.simpul.explore.Exploration;
import org.simpul.explore.Stories;
import org.simpul.explore.StoryJson;
import org.simpul.graph.StoryId;
import org.simpul.graph.StoryLine;

/** The stories, and beside them the one that somebody works on. */
@Route(value = "stories", layout = MainLayout.class)
@RouteAlias(value = "stories/:story/:step?([0-9]{1,3})", layout = MainLayout.class)
@PermitAll
public final class StoriesView extends Main implements BeforeEnterObserver, HasDynamicTitle, LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final transient Stories stories;
    private final transient StoryActions actions;
    private final H2 title = new H2();
    private final QuietButton add;
    private final Div file = new Div();
    private final UnorderedList list = new UnorderedList();
    private final StoryEditor editor;
    private final Div choose = new Div(new Logo(), new Paragraph());
    private transient Optional<StoryId> open = Optional.empty();

    public StoriesView(Stories stories, Exploration exploration, Handover handover) {
        this.stories = stories;
        actions = new StoryActions(this, stories);
        add = new QuietButton(actions::add, new Icon(Icon.ADD));
        editor = new StoryEditor(actions, exploration, handover, this::fill);
        addClassName("stories");
        list.addClassName("list");
        choose.addClassName("choose");
        Div buttons = new Div(new SignedAs(), add, file, new Looks());
        buttons.addClassName("choices");
        Header top = new Header(title, buttons);
        top.addClassName("top");
        Div aside = new Div(list);
        aside.addClassName("aside");
        add(top, aside, editor, choose);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title") + " · " + getTranslation("rail.stories");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open = event.getRouteParameters().get("story").filter(StoryId::isOne).map(StoryId::new);
        Optional<Integer> step = event.getRouteParameters().getInteger("step");
        open.flatMap(actions::find)
                .ifPresentOrElse(
                        story -> step.ifPresentOrElse(at -> editor.open(story, at - 1), () -> editor.open(story)),
                        editor::close);
        fill();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Hearing.of(stories, this, () -> {
            fill();
            editor.hear();
        });
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation("stories.title"));
        add.removeAll();
        add.add(new Icon(Icon.ADD), new Span(getTranslation("stories.new")));
        file.removeAll();
        file.add(new FileChooser(
                getTranslation("stories.import"), ".json,application/json", StoryJson.LIMIT, actions::openFile));
        fill();
    }

    private void fill() {
        List<StoryLine> stories = actions.list();
        choose.setVisible(!editor.isVisible());
        choose.getChildren()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .forEach(words -> words.setText(getTranslation(stories.isEmpty() ? "stories.none" : "stories.choose")));
        list.removeAll();
        stories.stream().map(this::line).forEach(list::add);
    }

    private ListItem line(StoryLine line) {
        String name = actions.title(line);
        Span about = new Span(actions.about(line));
        about.addClassName("about");
        QuietButton choice = new QuietButton(() -> StoryActions.open(line.id()), new Span(name), about);
        choice.addClassName("choice");
        boolean isOpen = open.filter(line.id()::equals).isPresent();
        choice.setClassName("chosen", isOpen);
        choice.getElement().setAttribute("aria-current", String.valueOf(isOpen));
        return new ListItem(
                choice,
                small(Icon.PLAY, "stories.present", name, () -> StoryActions.present(line.id())),
                small(Icon.COPY, "stories.duplicate", name, () -> actions.duplicate(line)),
                small(Icon.REMOVE, "views.remove", name, () -> remove(line)));
    }

    private void remove(StoryLine line) {
        actions.remove(line, this::fill);
        if (open.filter(line.id()::equals).isPresent()) {
            getUI().ifPresent(ui -> ui.navigate("stories"));
        }
    }

    private QuietButton small(Icon.Drawing icon, String key, String name, Runnable act) {
        QuietButton button = new QuietButton(act, new Icon(icon));
        button.addClassName("small");
        button.explain(getTranslation(key, name));
        return button;
    }
}
