package org.simpul.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** All that a page does by key or by name; every part of the page adds its own before the page is shown. */
final class CommandList {

    private final List<Command> commands = new ArrayList<>();

    void add(Command command) {
        commands.add(command);
    }

    List<Command> all() {
        return Collections.unmodifiableList(commands);
    }
}
