package org.simpul.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.function.Consumer;
import java.util.function.Function;
import org.simpul.explore.connect.Attempt;
import org.simpul.explore.connect.Connection;
import org.simpul.explore.connect.ConnectionWish;
import org.simpul.explore.connect.Connections;

/** Where another server is named, tested and added. */
class ConnectionForm extends Div implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final transient Connections connections;
    private final transient Consumer<Connection> added;
    private final H3 heading = new H3();
    private final Paragraph secrecy = new Paragraph();
    private final TextField name = new TextField();
    private final TextField uri = new TextField();
    private final TextField database = new TextField();
    private final TextField user = new TextField();
    private final SecretField password = new SecretField();
    private final QuietButton test = new QuietButton(this::test);
    private final QuietButton add = new QuietButton(this::add);
    private final Waiting waiting = new Waiting();
    private final FaultLine outcome = new FaultLine();

    /** @param added is told of each that is added */
    ConnectionForm(Connections connections, Consumer<Connection> added) {
        this.connections = connections;
        this.added = added;
        addClassName("connection-form");
        uri.addClassName("address");
        uri.setPlaceholder("bolt://localhost:7687");
        uri.setRequiredIndicatorVisible(true);
        user.setValue("neo4j");
        Div fields = new Div(uri, database, user, password, name);
        fields.addClassName("fields");
        Div buttons = new Div(test, add);
        buttons.addClassName("choices");
        secrecy.addClassName("hint");
        add.addClassName("main");
        add(heading, fields, secrecy, buttons, waiting, outcome);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heading.setText(getTranslation("connect.add.title"));
        secrecy.setText(getTranslation("connect.secrecy"));
        name.setLabel(getTranslation("connect.name"));
        uri.setLabel(getTranslation("connect.uri"));
        uri.setHelperText(getTranslation("connect.uri.help"));
        database.setLabel(getTranslation("connect.database"));
        database.setPlaceholder(getTranslation("connect.database.home"));
        user.setLabel(getTranslation("login.user"));
        password.name(getTranslation("login.password"));
        test.setText(getTranslation("connect.test"));
        add.setText(getTranslation("connect.add"));
    }

    private void test() {
        ask(connections::test, name -> outcome.well("connect.works.in", name));
    }

    private void add() {
        String owner = Who.name();
        ask(wish -> connections.add(owner, wish), connection -> {
            outcome.clear();
            password.clear();
            name.clear();
            uri.clear();
            added.accept(connection);
        });
    }

    private <T> void ask(Function<ConnectionWish, Attempt<T>> question, Consumer<T> worked) {
        outcome.clear();
        password.read(secret -> {
            ConnectionWish wish =
                    new ConnectionWish(name.getValue(), uri.getValue(), user.getValue(), secret, database.getValue());
            waiting.ask(() -> question.apply(wish), attempt -> {
                switch (attempt) {
                    case Attempt.Worked<T>(T what) -> worked.accept(what);
                    case Attempt.Failed<T>(var fault) -> outcome.ill(fault, wish.uri(), wish.database());
                }
            });
        });
    }
}
