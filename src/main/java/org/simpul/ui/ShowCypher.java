package org.simpul.ui;

/** The way from an answer to the statement that it came from. */
class ShowCypher extends QuietButton {

    private static final long serialVersionUID = 1L;

    ShowCypher(Runnable shown) {
        super(shown);
        addClassNames("bare", "show-cypher");
        setText(getTranslation("cypher.show"));
    }
}
