package org.simpul.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.simpul.extract.RuleExtractor;
import org.simpul.knowledge.Extraction;
import org.simpul.text.Document;
import org.simpul.text.Language;

/** How long one document takes, as it grows: sixteen times the text should take sixteen times as long. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx2g"})
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class ExtractGrowthBench {

    @Param({"id", "en"})
    public String language = "id";

    @Param({"1", "4", "16"})
    public int times = 1;

    private final RuleExtractor extractor = new RuleExtractor();
    private Document document = SampleTexts.grown(Language.INDONESIAN, times);

    @Setup
    public void grow() {
        document = SampleTexts.grown(Language.ofCode(language).orElseThrow(), times);
    }

    @Benchmark
    public Extraction extract() {
        return extractor.extract(document);
    }
}
