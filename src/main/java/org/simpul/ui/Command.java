package org.simpul.ui;

import java.util.List;
import java.util.Optional;

/**
 * Something that the page does when its key is pressed, or when it is chosen by name.
 *
 * @param name its key in the bundle
 * @param keys as they are written, such as "Ctrl+Z"
 * @param act empty where it is only keys to know
 */
record Command(String name, Ear ear, List<String> keys, Optional<Runnable> act) {

    /** Who hears its keys. */
    enum Ear {
        /** The palette, anywhere but in fields. */
        PAGE,
        /** A part of the page, anywhere. */
        PART,
        /** The canvas, while it has the keyboard. */
        CANVAS
    }

    Command {
        keys = List.copyOf(keys);
    }

    static Command page(String name, Runnable act, String... keys) {
        return new Command(name, Ear.PAGE, List.of(keys), Optional.of(act));
    }

    static Command part(String name, Runnable act, String... keys) {
        return new Command(name, Ear.PART, List.of(keys), Optional.of(act));
    }

    static Command canvas(String name, Runnable act, String... keys) {
        return new Command(name, Ear.CANVAS, List.of(keys), Optional.of(act));
    }

    /** Keys to know, with nothing to choose. */
    static Command hint(String name, Ear ear, String... keys) {
        return new Command(name, ear, List.of(keys), Optional.empty());
    }
}
