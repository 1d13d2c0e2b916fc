package org.simpul.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;

/** The page around all views: its type, its colours, its icon. */
@Push
@NpmPackage(value = "@fontsource-variable/inter", version = "5.3.0")
@NpmPackage(value = "@fontsource-variable/source-serif-4", version = "5.3.1")
@NpmPackage(value = "@fontsource-variable/jetbrains-mono", version = "5.3.0")
@CssImport("@fontsource-variable/inter/index.css")
@CssImport("@fontsource-variable/source-serif-4/index.css")
@CssImport("@fontsource-variable/jetbrains-mono/index.css")
@CssImport("./themes/simpul/tokens.css")
@CssImport("./themes/simpul/page.css")
@CssImport("./themes/simpul/top.css")
@CssImport("./themes/simpul/filter.css")
@CssImport("./themes/simpul/inspector.css")
@CssImport("./themes/simpul/strips.css")
@CssImport("./themes/simpul/story.css")
@CssImport("./themes/simpul/import.css")
@CssImport("./themes/simpul/texts.css")
@CssImport("./themes/simpul/query.css")
@CssImport("./themes/simpul/curate.css")
@CssImport("./themes/simpul/databases.css")
public final class Shell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.setPageTitle("Simpul");
        settings.addLink("icon", "icons/simpul.svg");
    }
}
