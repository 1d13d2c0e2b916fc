package org.simpul.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.simpul.explore.query.KeptQuery;
import org.simpul.explore.query.Query;
import org.simpul.explore.query.QueryParameter;
import org.simpul.explore.query.SavedQueries;
import org.simpul.graph.QueryOutcome;

/** Saves a statement with a title, a folder, a description and its parameters, for all who use the database. */
class SaveQueryDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient SavedQueries saved;
    private final transient Query draft;
    private final transient Consumer<KeptQuery> done;
    private final TextField title = new TextField();
    private final ComboBox<String> folder = new ComboBox<>();
    private final TextArea description = new TextArea();
    private final transient Map<String, TextField> meanings = new LinkedHashMap<>();

    /**
     * @param draft what is to be saved, with the words that it has
     * @param before the saved query that it is made from, where it is one
     * @param done is told what is saved
     */
    SaveQueryDialog(SavedQueries saved, Query draft, Optional<KeptQuery> before, Consumer<KeptQuery> done) {
        this.saved = saved;
        this.draft = draft;
        this.done = done;
        addClassNames("ask", "save-query");
        setHeaderTitle(getTranslation("query.save.title"));
        setWidth("460px");
        String language = StoryActions.language();
        title.setLabel(getTranslation("query.save.name"));
        title.setValue(draft.title().read(language));
        title.setAutofocus(true);
        folder.setLabel(getTranslation("query.save.folder"));
        folder.setItems(folders());
        folder.setAllowCustomValue(true);
        folder.addCustomValueSetListener(event -> folder.setValue(event.getDetail()));
        before.map(KeptQuery::folder).ifPresent(folder::setValue);
        description.setLabel(getTranslation("query.save.description"));
        description.setValue(draft.description().read(language));
        description.setMinRows(3);
        title.setWidthFull();
        folder.setWidthFull();
        description.setWidthFull();
        add(title, folder, description);
        draft.parameters().forEach(parameter -> add(meaning(parameter, language)));
        answer("ask.cancel", this::close);
        before.ifPresent(kept -> answer("query.save.over", () -> save(query -> over(kept, query))));
        answer(
                "query.save.new",
                () -> save(query -> {
                    done.accept(saved.add(folderName(), query));
                    Note.say(getTranslation("query.saved", query.title().read(language)));
                }));
    }

    /** What a parameter means, as the form asks for it. */
    private TextField meaning(QueryParameter parameter, String language) {
        TextField field = new TextField();
        field.setLabel(getTranslation("query.save.meaning", parameter.name()));
        field.setValue(parameter.what().read(language));
        field.setWidthFull();
        meanings.put(parameter.name(), field);
        return field;
    }

    private void answer(String words, Runnable act) {
        QuietButton button = new QuietButton(act);
        button.setText(getTranslation(words));
        getFooter().add(button);
    }

    private void save(Consumer<Query> how) {
        boolean isNamed = !title.getValue().isBlank();
        title.setInvalid(!isNamed);
        if (isNamed) {
            close();
            how.accept(named());
        }
    }

    private Query named() {
        String language = StoryActions.language();
        List<QueryParameter> parameters = draft.parameters().stream()
                .map(parameter -> new QueryParameter(
                        parameter.name(),
                        parameter.type(),
                        Optional.ofNullable(meanings.get(parameter.name()))
                                .map(field -> parameter.what().with(language, field.getValue()))
                                .orElse(parameter.what()),
                        parameter.example()))
                .toList();
        return new Query(
                draft.title().with(language, title.getValue()),
                draft.description().with(language, description.getValue()),
                draft.text(),
                parameters);
    }

    private void over(KeptQuery kept, Query query) {
        Note.say(
                switch (saved.replace(kept, folderName(), query)) {
                    case QueryOutcome.Kept _ -> {
                        saved.find(kept.id()).ifPresent(done);
                        yield getTranslation("query.saved", query.title().read(StoryActions.language()));
                    }
                    case QueryOutcome.ChangedMeanwhile _ -> getTranslation("query.changed.meanwhile");
                    case QueryOutcome.Gone _ -> getTranslation("query.gone");
                });
    }

    private String folderName() {
        return folder.getOptionalValue().map(String::strip).orElse("");
    }

    private List<String> folders() {
        return saved.list().stream()
                .map(KeptQuery::folder)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
