package org.simpul.ui;

import com.vaadin.flow.component.Svg;

/** A drawing of ours in the colour of the text around it. */
final class Icon extends Svg {

    static final Icon.Drawing EXPLORE = new Drawing("""
            <circle cx="5" cy="5.5" r="2.5"/><circle cx="15" cy="4" r="2"/><circle cx="11" cy="15.5" r="2.5"/>\
            <path d="M7.4 5.1 13 4.3M6.2 7.7l3.6 5.6M14.4 5.9l-2.5 7.3"/>""");
    static final Icon.Drawing UNDO = new Drawing("<path d=\"M4 8h8.5a4 4 0 0 1 0 8H8M4 8l3.5-3.5M4 8l3.5 3.5\"/>");
    static final Icon.Drawing REDO =
            new Drawing("<path d=\"M16 8H7.5a4 4 0 0 0 0 8H12M16 8l-3.5-3.5M16 8l-3.5 3.5\"/>");
    static final Icon.Drawing SCHEME = new Drawing(
            "<circle cx=\"10\" cy=\"10\" r=\"6.5\"/><path d=\"M10 3.5a6.5 6.5 0 0 1 0 13z\" fill=\"currentcolor\"/>");
    static final Icon.Drawing OPEN = new Drawing("<path d=\"M7.5 5l5 5-5 5\"/>");
    static final Icon.Drawing BACK = new Drawing("<path d=\"M12.5 5l-5 5 5 5\"/>");
    static final Icon.Drawing CLOSE = new Drawing("<path d=\"M5.5 5.5l9 9M14.5 5.5l-9 9\"/>");
    static final Icon.Drawing SEARCH = new Drawing("<circle cx=\"9\" cy=\"9\" r=\"5\"/><path d=\"M12.8 12.8 16 16\"/>");
    static final Icon.Drawing FILTER = new Drawing("<path d=\"M3.5 5.5h13M6 10h8M8.5 14.5h3\"/>");
    static final Icon.Drawing UP = new Drawing("<path d=\"M5 12.5l5-5 5 5\"/>");
    static final Icon.Drawing DOWN = new Drawing("<path d=\"M5 7.5l5 5 5-5\"/>");
    static final Icon.Drawing ALL = new Drawing("<path d=\"M3.5 10.5l3.5 3.5 5-8M10 13l1 1 5.5-8\"/>");
    static final Icon.Drawing CANVAS = new Drawing("""
            <path d="M4 7V4h3M13 4h3v3M16 13v3h-3M7 16H4v-3"/><circle cx="9.5" cy="9.5" r="2.5"/><path d="M11.3 11.3 13 13"/>""");
    static final Icon.Drawing DISPUTE = new Drawing("<path d=\"M4 7.5h11M12 4.5l3 3-3 3M16 13.5H5M8 10.5l-3 3 3 3\"/>");

    static final Icon.Drawing DATABASES = new Drawing(
            "<ellipse cx=\"10\" cy=\"5\" rx=\"6\" ry=\"2.2\"/><path d=\"M4 5v10c0 1.2 2.7 2.2 6 2.2s6-1 6-2.2V5M4 10c0 1.2 2.7 2.2 6 2.2s6-1 6-2.2\"/>");
    static final Icon.Drawing STORIES = new Drawing(
            "<path d=\"M10 5.5C8 4 5.5 3.8 3 4.2v11.3c2.5-.4 5-.2 7 1.3 2-1.5 4.5-1.7 7-1.3V4.2c-2.5-.4-5-.2-7 1.3zM10 5.5v11.3\"/>");
    static final Icon.Drawing FULL =
            new Drawing("<path d=\"M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4\"/>");
    static final Icon.Drawing COPY = new Drawing("<path d=\"M7 7V3.5h9.5V13H13M3.5 7H13v9.5H3.5z\"/>");
    static final Icon.Drawing ADD = new Drawing("<path d=\"M10 4.5v11M4.5 10h11\"/>");

    static final Icon.Drawing VIEWS = new Drawing("<path d=\"M6 3.5h8v13l-4-3.2-4 3.2z\"/>");
    static final Icon.Drawing EXPORT =
            new Drawing("<path d=\"M10 3.5v9M6.5 9l3.5 3.5L13.5 9M4 13v2.5a1 1 0 0 0 1 1h10a1 1 0 0 0 1-1V13\"/>");
    static final Icon.Drawing IMPORT =
            new Drawing("<path d=\"M10 3v9.5M6.5 9l3.5 3.5L13.5 9M3.5 12.5v2a2 2 0 0 0 2 2h9a2 2 0 0 0 2-2v-2\"/>");
    static final Icon.Drawing RENAME =
            new Drawing("<path d=\"M4 16l.8-3.4 8.4-8.4 2.6 2.6-8.4 8.4zM11.6 5.8l2.6 2.6\"/>");
    static final Icon.Drawing REMOVE =
            new Drawing("<path d=\"M4.5 6h11M8 6V4.2h4V6M6 6l.7 10.3h6.6L14 6M8.6 8.8v4.8M11.4 8.8v4.8\"/>");

    static final Icon.Drawing PLAY = new Drawing("<path d=\"M7 5v10l8-5z\"/>");
    static final Icon.Drawing PAUSE = new Drawing("<path d=\"M7.5 5v10M12.5 5v10\"/>");
    static final Icon.Drawing STOP = new Drawing("<path d=\"M5.5 5.5h9v9h-9z\"/>");
    static final Icon.Drawing QUERY = new Drawing("<path d=\"M4 5.5 8.5 10 4 14.5M10.5 15H16\"/>");
    static final Icon.Drawing TEXTS =
            new Drawing("<path d=\"M5.5 2.5h6l3.5 3.5v11.5h-9.5zM11.5 2.5V6H15M8 9.5h4.5M8 12h4.5M8 14.5h3\"/>");
    static final Icon.Drawing CONFLICTS =
            new Drawing("<path d=\"M3 4.5h7v5H6.5L4.5 11.5v-2H3zM10 10.5h7v5h-1.5v2l-2-2H10z\"/>");
    static final Icon.Drawing CURATE =
            new Drawing("<path d=\"M3 6.5l2 2 3.5-4M3 13.5l2 2 3.5-4M11.5 6.5H17M11.5 13.5H17\"/>");

    private static final long serialVersionUID = 1L;

    Icon(Drawing drawing) {
        super("<svg viewBox=\"0 0 20 20\" fill=\"none\" stroke=\"currentcolor\" stroke-width=\"1.5\""
                + " stroke-linecap=\"round\" stroke-linejoin=\"round\">" + drawing.paths() + "</svg>");
        addClassName("icon");
        getElement().setAttribute("aria-hidden", "true");
    }

    /** SVG elements on a ground of 20 by 20; constants of this file only. */
    record Drawing(String paths) {}
}
