package dictionaries.engine;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.synonym.WordnetSynonymParser;
import org.apache.lucene.util.Version;

/** Lucene's own synonym parser on one file: time to parse, and to build the automaton that an index then holds. */
final class ParserBenchmark {
    static Map<String, Object> run(String[] arguments) throws Exception {
        Path file = Path.of(arguments[1]);
        Map<String, String> options = new LinkedHashMap<>(Map.of("analyzer", "keyword", "format", "solr"));
        for (int i = 2; i < arguments.length; i++) options.put(arguments[i].split("=", 2)[0], arguments[i].split("=", 2)[1]);
        Analyzer analyzer = analyzer(options.get("analyzer"));
        SynonymMap.Parser parser = options.get("format").equals("wordnet")
            ? new WordnetSynonymParser(true, true, analyzer)
            : new SolrSynonymParser(true, true, analyzer);
        long start = System.nanoTime();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            parser.parse(reader);
        }
        long parsed = System.nanoTime();
        SynonymMap map = parser.build();
        long built = System.nanoTime();
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("lucene", Version.LATEST.toString());
        result.put("java", System.getProperty("java.version"));
        result.put("analyzer", options.get("analyzer"));
        result.put("bytes", Files.size(file));
        result.put("terms", map.words.size());
        result.put("parseSeconds", (parsed - start) / 1e9);
        result.put("buildSeconds", (built - parsed) / 1e9);
        result.put("megabytesPerSecond", Files.size(file) / 1e6 / ((built - start) / 1e9));
        result.put("peakResidentMegabytes", peakResidentMegabytes());
        return result;
    }

    private static Analyzer analyzer(String chain) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer tokenizer = switch (chain.split("_")[0]) {
                    case "keyword" -> new KeywordTokenizer();
                    case "whitespace" -> new WhitespaceTokenizer();
                    case "standard" -> new StandardTokenizer();
                    default -> throw new IllegalArgumentException("unknown tokenizer in " + chain);
                };
                TokenStream tokens = chain.endsWith("_lowercase") ? new LowerCaseFilter(tokenizer) : tokenizer;
                return new TokenStreamComponents(tokenizer, tokens);
            }
        };
    }

    /** VmHWM of this process, or {@code null} where the system doesn't tell (not Linux). */
    private static Double peakResidentMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) return null;
        for (String line : Files.readAllLines(status)) {
            if (line.startsWith("VmHWM:")) return Long.parseLong(line.replaceAll("\\D", "")) * 1024 / 1e6;
        }
        return null;
    }

    private ParserBenchmark() {}
}
