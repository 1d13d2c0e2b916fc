package org.simpul.ui;

import java.util.stream.Stream;

/** What the canvas does by key, so that it can be chosen by name as well. */
final class CanvasCommands {

    private CanvasCommands() {}

    static void addTo(CommandList commands, GraphCanvas canvas) {
        commands.add(Command.page("command.legend", () -> canvas.press("L"), "L"));
        Stream.of(
                        Command.hint("command.walk", Command.Ear.CANVAS, "←", "↑", "→", "↓"),
                        Command.hint("command.edge", Command.Ear.CANVAS, "[", "]"),
                        Command.hint("command.select", Command.Ear.CANVAS, "Enter"),
                        Command.hint("command.add", Command.Ear.CANVAS, "Ctrl+Enter"),
                        press(canvas, "command.open", "E"),
                        press(canvas, "command.collapse", "C"),
                        press(canvas, "command.pin", "P"),
                        press(canvas, "command.hide", "H"),
                        press(canvas, "command.others", "Shift+H"),
                        press(canvas, "command.all", "Ctrl+A"),
                        press(canvas, "command.invert", "I"),
                        press(canvas, "command.deselect", "Escape"),
                        press(canvas, "command.menu", "Shift+F10"),
                        press(canvas, "command.fit", "F"),
                        press(canvas, "command.in", "+"),
                        press(canvas, "command.out", "-"))
                .forEach(commands::add);
        Stream.of("force", "radial", "circular", "layered", "time")
                .map(layout -> Command.canvas("command.arrange." + layout, () -> canvas.arrange(layout)))
                .forEach(commands::add);
    }

    private static Command press(GraphCanvas canvas, String name, String key) {
        return Command.canvas(name, () -> canvas.press(key), key);
    }
}
