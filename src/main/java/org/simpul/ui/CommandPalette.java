package org.simpul.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;

/** Hears the keys of the page's commands, lets one choose among them by a few letters, and lists their keys. */
@Tag("command-palette")
@JsModule("./command-palette/command-palette.ts")
class CommandPalette extends Component implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final transient CommandList commands;

    /** A command as {@code commands.ts} knows it. */
    record Line(String name, List<String> keys, String group, boolean heard, boolean runs) {}

    /** What the palette itself says. */
    record Words(String palette, String placeholder, String nothing, String help, String close) {}

    /** Which of the lines was chosen. */
    record RunRequest(int at) {}

    CommandPalette(CommandList commands) {
        this.commands = commands;
        commands.add(Command.part("command.palette", () -> open("openPalette"), "Ctrl+K"));
        commands.add(Command.part("command.keys", () -> open("openHelp"), "?"));
        getElement()
                .addEventListener("command-run", event -> run(event.getEventDetail(RunRequest.class)))
                .addEventDetail();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        List<Line> lines = commands.all().stream().map(this::line).toList();
        Words words = new Words(
                getTranslation("palette.title"),
                getTranslation("palette.placeholder"),
                getTranslation("palette.nothing"),
                getTranslation("palette.keys"),
                getTranslation("palette.close"));
        getElement().callJsFunction("show", lines, words);
    }

    /** The place of a command by its name. */
    int placeOf(String name) {
        return commands.all().stream().map(Command::name).toList().indexOf(name);
    }

    private Line line(Command command) {
        boolean onCanvas = command.ear() == Command.Ear.CANVAS;
        return new Line(
                getTranslation(command.name()),
                command.keys(),
                getTranslation(onCanvas ? "palette.canvas" : "palette.anywhere"),
                command.ear() == Command.Ear.PAGE,
                command.act().isPresent());
    }

    private void run(RunRequest request) {
        if (request.at() >= 0 && request.at() < commands.all().size()) {
            commands.all().get(request.at()).act().ifPresent(Runnable::run);
        }
    }

    private void open(String what) {
        getElement().callJsFunction(what);
    }
}
