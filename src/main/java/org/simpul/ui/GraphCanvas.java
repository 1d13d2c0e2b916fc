package org.simpul.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Map;
import java.util.function.Consumer;
import org.simpul.explore.Arrangement;
import org.simpul.explore.CanvasChange;
import org.simpul.explore.CollapseRequest;
import org.simpul.explore.Drawings;
import org.simpul.explore.ExpandRequest;
import org.simpul.explore.ExpansionOffer;
import org.simpul.explore.Exploration;
import org.simpul.explore.Filter;
import org.simpul.explore.Found;
import org.simpul.explore.HideRequest;
import org.simpul.explore.Highlight;
import org.simpul.explore.Layout;
import org.simpul.explore.Measured;
import org.simpul.explore.OpenRequest;
import org.simpul.explore.PathEnds;
import org.simpul.explore.PinRequest;
import org.simpul.explore.Selection;
import org.simpul.explore.Unfit;
import org.simpul.explore.Vocabulary;
import org.simpul.explore.Vocabulary.Behind;

/** The picture of an exploration: sends what changes, and everything again where the browser starts anew. */
@Tag("graph-canvas")
@JsModule("./graph-canvas/graph-canvas.ts")
@NpmPackage(value = "sigma", version = "3.0.3")
@NpmPackage(value = "graphology", version = "0.26.0")
@NpmPackage(value = "graphology-types", version = "0.24.8")
@NpmPackage(value = "graphology-layout-forceatlas2", version = "0.10.1")
@NpmPackage(value = "graphology-metrics", version = "2.4.2")
@NpmPackage(value = "graphology-communities-louvain", version = "2.0.2")
class GraphCanvas extends Component implements Focusable<GraphCanvas>, LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final transient Exploration exploration;
    private transient Filter filter = Filter.NONE;
    private transient Unfit unfit = Unfit.NOBODY;
    private transient Vocabulary vocabulary = Messages.vocabulary(Behind.CLAIMS, Map.of(), RelationWords.PLAIN);

    GraphCanvas(Exploration exploration) {
        this.exploration = exploration;
    }

    /** Says who has it there, and of which database it is: what the browser keeps of it comes back to them alone. */
    void belong(String whose) {
        getElement().setProperty("whose", whose);
    }

    void speak(Vocabulary words) {
        vocabulary = words;
        if (isAttached()) {
            getElement().callJsFunction("vocabulary", words);
        }
    }

    void apply(CanvasChange change) {
        if (isAttached()) {
            getElement().callJsFunction("apply", change);
        }
    }

    void select(Selection selection) {
        if (isAttached()) {
            getElement().callJsFunction("select", selection);
        }
    }

    /** Hides by the filter of now, where it is another than before. */
    void filter() {
        boolean isOther = !filter.equals(exploration.filter()) || !unfit.equals(exploration.unfit());
        if (isAttached() && isOther) {
            sendFilter();
        }
    }

    private void sendFilter() {
        filter = exploration.filter();
        unfit = exploration.unfit();
        getElement().callJsFunction("filter", filter, unfit.keys().toList());
    }

    /** Marks what is seen and has a text in its name; nothing by an empty one. */
    void find(String text) {
        getElement().callJsFunction("find", text);
    }

    /** Goes on to the next of what was found, or by -1 to the one before. */
    void findNext(int by) {
        getElement().callJsFunction("findNext", by);
    }

    void selectFound() {
        getElement().callJsFunction("selectFound");
    }

    /** Lays everything out anew, by a layout that the canvas knows by this name. */
    void arrange(String layout) {
        getElement().callJsFunction("arrange", layout);
    }

    /** Does what a key does there, written as "F" or "Shift+H". */
    void press(String key) {
        getElement().callJsFunction("press", key);
    }

    void offer(ExpansionOffer offer) {
        getElement().callJsFunction("offer", offer);
    }

    void highlight(Highlight highlight) {
        if (isAttached()) {
            getElement().callJsFunction("highlight", highlight);
        }
    }

    /** Puts nodes where an arrangement has them, those that are still to come as soon as they do. */
    void place(Arrangement arrangement) {
        if (isAttached()) {
            getElement().callJsFunction("place", arrangement);
        }
    }

    /** Puts nodes where an arrangement has them as soon as a change of that number comes. */
    void lay(Arrangement arrangement, Layout layout) {
        if (isAttached()) {
            getElement().callJsFunction("lay", arrangement, layout);
        }
    }

    /** Asks the browser where everything is, and goes on with the answer. */
    void arrangement(SerializableConsumer<Arrangement> then) {
        getElement().callJsFunction("arrangement").then(Arrangement.class, then);
    }

    /**
     * Asks the browser what was on the canvas when this page was left, and goes on with the answer, which is empty where there
     * was nothing.
     *
     * @param onReload whether it counts only where the page is loaded again
     */
    void lastSeen(boolean onReload, SerializableConsumer<String> then) {
        getElement().callJsFunction("lastSeen", onReload).then(String.class, then);
    }

    /** Asks the browser what sizes and colours tell of nodes, and goes on with the answer. */
    void measured(SerializableConsumer<Measured> then) {
        getElement().callJsFunction("measurements").then(Measured.class, then);
    }

    /** Has the browser draw the picture as a file. */
    void draw(String kind, String title, String fileName) {
        getElement().callJsFunction("download", kind, title, fileName);
    }

    /** Is shown to an audience from now on: without tools, and without keys of its own. */
    void present() {
        getElement().setAttribute("presenting", true);
    }

    void hideNames(boolean hidden) {
        getElement().setAttribute("nameless", hidden);
    }

    /** Asks the browser for the picture as SVG, and goes on with it. */
    void drawings(String title, SerializableConsumer<Drawings> then) {
        getElement().callJsFunction("drawings", title).then(Drawings.class, then);
    }

    void onSelect(Consumer<Selection> listener) {
        on("canvas-select", Selection.class, listener);
    }

    void onOpen(Consumer<OpenRequest> listener) {
        on("canvas-open", OpenRequest.class, listener);
    }

    void onExpand(Consumer<ExpandRequest> listener) {
        on("canvas-expand", ExpandRequest.class, listener);
    }

    void onCollapse(Consumer<CollapseRequest> listener) {
        on("canvas-collapse", CollapseRequest.class, listener);
    }

    void onPin(Consumer<PinRequest> listener) {
        on("canvas-pin", PinRequest.class, listener);
    }

    void onPath(Consumer<PathEnds> listener) {
        on("canvas-path", PathEnds.class, listener);
    }

    void onHide(Consumer<HideRequest> listener) {
        on("canvas-hide", HideRequest.class, listener);
    }

    void onHideOthers(Consumer<HideRequest> listener) {
        on("canvas-hide-others", HideRequest.class, listener);
    }

    void onArranged(Consumer<Layout> listener) {
        on("canvas-arranged", Layout.class, listener);
    }

    void onFilter(Consumer<Filter> listener) {
        on("canvas-filter", Filter.class, listener);
    }

    void onFound(Consumer<Found> listener) {
        on("canvas-found", Found.class, listener);
    }

    void onFind(Runnable listener) {
        getElement().addEventListener("canvas-find", event -> listener.run());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getElement()
                .callJsFunction("language", Messages.language(event.getLocale()).getLanguage());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().callJsFunction("vocabulary", vocabulary);
        sendFilter();
        getElement().callJsFunction("reset", exploration.everything());
        getElement().callJsFunction("select", exploration.selection());
    }

    private <T> void on(String type, Class<T> message, Consumer<T> listener) {
        getElement()
                .addEventListener(type, event -> listener.accept(event.getEventDetail(message)))
                .addEventDetail();
    }
}
