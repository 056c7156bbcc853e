package dictionaries.engine;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.opensearch.common.settings.Settings;
import org.opensearch.index.analysis.AnalysisRegistry;
import org.opensearch.index.analysis.IndexAnalyzers;

/** Whole index settings with all their dictionaries: are the analyzers built, and what do they make of texts? */
final class Chains {
    private final Path configuration;
    private final AnalysisRegistry registry;

    Chains(Path configuration, AnalysisRegistry registry) {
        this.configuration = configuration;
        this.registry = registry;
    }

    /**
     * @param settings of the index, flat
     * @param request {@code {"files": {"analyzers/F1": "<base64>"}, "analyzer": "a", "texts": ["…"]}}
     * @return {@code {"verdict": "ACCEPT", "tokens": [[[term, position, positionLength, start, end], …], …]}}, or a rejection
     */
    Map<String, Object> read(Settings settings, JsonObject request) throws Exception {
        for (Map.Entry<String, JsonElement> file : request.getAsJsonObject("files").entrySet()) {
            Path path = configuration.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, Base64.getDecoder().decode(file.getValue().getAsString()));
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        EngineLog.clear();
        try (IndexAnalyzers analyzers = registry.build(Engine.indexSettings(settings))) {
            List<Object> tokens = new ArrayList<>();
            for (JsonElement text : request.getAsJsonArray("texts")) {
                tokens.add(tokens(analyzers.get(request.get("analyzer").getAsString()), text.getAsString()));
            }
            answer.put("verdict", "ACCEPT");
            answer.put("tokens", tokens);
        } catch (OutOfMemoryError notTheDictionary) {
            throw notTheDictionary;
        } catch (Throwable thrown) {
            Throwable logged = EngineLog.first();
            answer.put("verdict", "REJECT");
            answer.put("error", Engine.causes(logged == null ? thrown : logged));
            answer.put("apiMessage", thrown.getMessage());
        }
        return answer;
    }

    private static List<Object> tokens(Analyzer analyzer, String text) throws Exception {
        List<Object> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("field", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
            PositionLengthAttribute length = stream.addAttribute(PositionLengthAttribute.class);
            OffsetAttribute offsets = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            int position = -1;
            while (stream.incrementToken()) {
                position += increment.getPositionIncrement();
                tokens.add(List.of(term.toString(), position, length.getPositionLength(), offsets.startOffset(), offsets.endOffset()));
            }
            stream.end();
        }
        return tokens;
    }
}
