package org.simpul.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.simpul.curate.News;

/**
 * What every view has around it: the rail of views, and the strips that tell of a lost database and of one that is not the configured one. It stays, with the view in
 * it, where the page is loaded again.
 */
@PermitAll
@PreserveOnRefresh
@JsModule("./cypher-editor/soon.ts")
public final class MainLayout extends Div implements RouterLayout, LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final transient DatabaseWatch watch;
    private final transient News news;
    private final transient Place place;
    private final List<RailLink> links =
            Destination.ALL.stream().map(MainLayout::link).toList();
    private final CommandPalette palette = palette();
    private final Nav rail = new Nav();
    private final H1 heading = new H1("Simpul");
    private final RouterLink elsewhere = new RouterLink();
    private final Div trouble = new Div();
    private final Div view = new Div();

    public MainLayout(DatabaseWatch watch, News news, Place place) {
        this.watch = watch;
        this.news = news;
        this.place = place;
        addClassName("page");
        heading.addClassName("spoken");
        rail.addClassName("rail");
        rail.add(heading, new Logo());
        links.forEach(rail::add);
        trouble.addClassName("trouble");
        trouble.getElement().setAttribute("role", "alert");
        trouble.setVisible(false);
        elsewhere.addClassName("elsewhere");
        elsewhere.setRoute(DatabasesView.class);
        elsewhere.setVisible(!place.isHome());
        view.addClassName("view");
        Div strips = new Div(elsewhere, trouble);
        strips.addClassName("strips");
        add(strips, rail, view);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        // A view that was kept may belong to the page as it was before it was loaded again.
        content.getElement().removeFromTree();
        view.getElement().appendChild(content.getElement());
        // The explorer has one of its own, and one alone may hear the keys.
        palette.getElement().removeFromTree();
        if (!(content instanceof ExploreView)) {
            add(palette);
        }
    }

    private static RailLink link(Destination to) {
        RailLink link = new RailLink(to.view(), to.icon(), "rail." + to.name());
        return switch (to.name()) {
            case "texts" -> link.andFor(TextView.class);
            case "query" -> link.andFor(SchemaView.class);
            default -> link;
        };
    }

    private static CommandPalette palette() {
        CommandList commands = new CommandList();
        Destination.addTo(commands);
        commands.add(Command.page("command.sign", SignedAs::ask));
        return new CommandPalette(commands);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        rail.setAriaLabel(getTranslation("rail.label"));
        links.forEach(RailLink::speak);
        elsewhere.setText(getTranslation(
                "connect.elsewhere",
                place.database(),
                place.server().isEmpty() ? getTranslation("connect.configured") : place.server()));
        tell(watch.trouble());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Signature.of(event.getUI()).recall();
        watch.follow(this, this::tell);
        String page = Who.page(event.getUI());
        Hearing.of(news, this, change -> {
            if (!change.by().page().equals(page)) {
                Note.say(new DecisionWords(this).of(change));
            }
        });
    }

    private void tell(Optional<String> now) {
        trouble.setVisible(now.isPresent());
        trouble.removeAll();
        now.ifPresent(reason -> trouble.add(new Span(getTranslation("trouble.lost")), new Span(reason)));
    }
}
