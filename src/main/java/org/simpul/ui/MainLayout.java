package org.simpul.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** What every view has around it: the rail of views, and the strip that tells of a lost database. */
@PermitAll
public final class MainLayout extends Div implements RouterLayout, LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final transient DatabaseWatch watch;
    private final Span exploreWord = new Span();
    private final Nav rail = new Nav();
    private final H1 heading = new H1("Simpul");
    private final Div trouble = new Div();
    private final Div view = new Div();
    private Registration watching = () -> {};

    public MainLayout(DatabaseWatch watch) {
        this.watch = watch;
        addClassName("page");
        RouterLink explore = new RouterLink();
        explore.setRoute(ExploreView.class);
        explore.setHighlightCondition((_, event) -> event.getActiveChain().getFirst() instanceof ExploreView);
        explore.add(new Icon(Icon.EXPLORE), exploreWord);
        heading.addClassName("spoken");
        rail.addClassName("rail");
        rail.add(heading, new Logo(), explore);
        trouble.addClassName("trouble");
        trouble.getElement().setAttribute("role", "alert");
        trouble.setVisible(false);
        view.addClassName("view");
        add(trouble, rail, view);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        view.getElement().appendChild(content.getElement());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        rail.setAriaLabel(getTranslation("rail.label"));
        exploreWord.setText(getTranslation("rail.explore"));
        tell(watch.trouble());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watching = watch.follow(event.getUI(), this::tell);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        watching.remove();
    }

    private void tell(Optional<String> now) {
        trouble.setVisible(now.isPresent());
        trouble.removeAll();
        now.ifPresent(reason -> trouble.add(new Span(getTranslation("trouble.lost")), new Span(reason)));
    }
}
