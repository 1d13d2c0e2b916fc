package org.simpul.corpus;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF's pages, a paragraph a line. */
final class PageText extends PDFTextStripper {

    private final Patience patience;

    private PageText(Patience patience) {
        this.patience = patience;
        setSortByPosition(true);
        setLineSeparator(Hyphens.LINE_END);
        setParagraphEnd("\n");
        setPageEnd("\n");
        setArticleEnd("\n");
    }

    /** Nothing but pictures gives blank text. */
    static String of(PDDocument document, Patience patience) throws IOException {
        Text text = new Text();
        new PageText(patience).writeText(document, text);
        return Hyphens.joined(text.toString());
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        patience.step();
        super.processPage(page);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        patience.step();
        super.processOperator(operator, operands);
    }

    /** No longer than a document may be. */
    private static final class Text extends Writer {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void write(char[] characters, int from, int length) throws IOException {
            Draft.checkLength(text.length() + length);
            text.append(characters, from, length);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
