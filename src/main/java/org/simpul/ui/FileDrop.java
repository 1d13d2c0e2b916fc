package org.simpul.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.Consumer;
import org.simpul.ingest.ImportJob;
import org.simpul.ingest.ImportJobs;
import org.simpul.ingest.Inbox;

/**
 * Where files are dropped or chosen; they are imported together as soon as all of them have come, or what has come and is coming
 * when the page is left.
 */
class FileDrop extends Div implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final transient ImportJobs jobs;
    private final transient Consumer<ImportJob> submitted;
    private final Upload upload = new Upload();
    private final QuietButton choose = new QuietButton(() -> {});
    private final Span drop = new Span();
    private transient volatile Inbox inbox;

    FileDrop(ImportJobs jobs, Consumer<ImportJob> submitted) {
        this.jobs = jobs;
        this.submitted = submitted;
        inbox = jobs.inbox();
        addClassName("files");
        choose.addClassName("main");
        upload.setUploadHandler((UploadHandler) event -> inbox.take(event.getFileName(), event.getInputStream()));
        upload.setMaxFileSize((int) Math.min(Integer.MAX_VALUE, jobs.limits().largest()));
        upload.setUploadButton(choose);
        upload.setDropLabel(drop);
        upload.addFileRejectedListener(event -> {
            inbox.refuse(event.getFileName());
            if (!upload.isUploading()) {
                submit();
            }
        });
        upload.addAllFinishedListener(event -> submit());
        add(upload);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        choose.setText(getTranslation("import.choose"));
        drop.setText(getTranslation("import.drop"));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        Inbox left = inbox;
        inbox = jobs.inbox();
        left.leave(jobs::submit);
    }

    private void submit() {
        Inbox full = inbox;
        if (!full.isEmpty()) {
            inbox = jobs.inbox();
            submitted.accept(jobs.submit(full));
            upload.clearFileList();
        }
    }
}
