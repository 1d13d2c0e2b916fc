package org.simpul.ui;

import com.vaadin.flow.component.Svg;

/** Simpul's mark: a knot of three nodes. */
final class Logo extends Svg {

    private static final long serialVersionUID = 1L;

    Logo() {
        super("""
                <svg viewBox="0 0 28 28" role="img" aria-label="Simpul">\
                <path d="M6 7 22 9.5M6 7l8 14.5M22 9.5 14 21.5" stroke="var(--simpul-ink-3)" stroke-width="2" fill="none"/>\
                <circle cx="6" cy="7" r="4.6" fill="var(--simpul-person)"/>\
                <rect x="17.6" y="5" width="9" height="9" rx="2" fill="var(--simpul-country)"/>\
                <path d="m14 16 4.9 2.8v5.6L14 27.2l-4.9-2.8v-5.6z" fill="var(--simpul-organization)"/></svg>""");
        getElement().getClassList().add("logo");
    }
}
