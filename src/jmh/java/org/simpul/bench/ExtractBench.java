package org.simpul.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.simpul.extract.RuleExtractor;
import org.simpul.text.Document;
import org.simpul.text.SentenceSplitter;

/** How often a second the sample corpus is read for its claims, beside cutting it into sentences alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class ExtractBench {

    private final RuleExtractor extractor = new RuleExtractor();
    private final List<Document> documents = SampleTexts.documents();

    /** What the other one is measured against. */
    @Benchmark
    public void baseline(Blackhole hole) {
        documents.forEach(document -> hole.consume(SentenceSplitter.split(document.text())));
    }

    /** The rules are a lot of code, so the compiler needs its time: on a slow machine it still gains after a minute. */
    @Benchmark
    @Warmup(iterations = 25, time = 4)
    public void extract(Blackhole hole) {
        documents.forEach(document -> hole.consume(extractor.extract(document)));
    }
}
