package dictionaries.engine;

import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opensearch.Version;
import org.opensearch.cluster.metadata.IndexMetadata;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.index.IndexSettings;
import org.opensearch.index.analysis.AnalysisRegistry;
import org.opensearch.index.analysis.AnalyzerComponents;
import org.opensearch.index.analysis.AnalyzerComponentsProvider;
import org.opensearch.index.analysis.IndexAnalyzers;
import org.opensearch.indices.analysis.AnalysisModule;
import org.opensearch.plugins.AnalysisPlugin;

/**
 * OpenSearch's own analysis registry: what an index asks for its analyzers when it is created or opened. A dictionary is read by building
 * a custom analyzer that names it by path, as an index on Amazon OpenSearch Service does ({@code analyzers/F…}).
 */
final class Engine {
    /** Under the configuration directory; the engine's messages name a line only there. */
    private static final String DICTIONARY_PATH = "analyzers/F1";
    private static final String ANALYZER = "dictionary_analyzer";

    private final Path dictionary;
    private final AnalysisRegistry registry;

    Engine(Path directory) throws Exception {
        Path configuration = directory.resolve("config");
        dictionary = configuration.resolve(DICTIONARY_PATH);
        Files.createDirectories(dictionary.getParent());
        Environment environment = new Environment(Settings.builder().put("path.home", directory.toString()).build(), configuration);
        registry = new AnalysisModule(environment, List.of(commonAnalysisPlugin(), new LanguagePlugin())).getAnalysisRegistry();
    }

    String version() {
        return Version.CURRENT.toString();
    }

    /** The module that brings synonyms, char mapping and most others; its name changed in OpenSearch 3. */
    static Class<?> commonAnalysisPluginClass() throws ClassNotFoundException {
        try {
            return Class.forName("org.opensearch.analysis.common.CommonAnalysisModulePlugin");
        } catch (ClassNotFoundException before3) {
            return Class.forName("org.opensearch.analysis.common.CommonAnalysisPlugin");
        }
    }

    private static AnalysisPlugin commonAnalysisPlugin() throws ReflectiveOperationException {
        Constructor<?> constructor = commonAnalysisPluginClass().getConstructor();
        return Scripts.given((AnalysisPlugin) constructor.newInstance());
    }

    /**
     * Verdict and rules, or verdict and reasons, of one dictionary.
     *
     * @param settings of the index, flat; the analyzer {@link #ANALYZER} reads the dictionary
     * @param format names what is read back, as in {@link CompiledRules}; {@code null}: only the verdict is wanted
     */
    Map<String, Object> read(Settings settings, String format, byte[] content) throws Exception {
        Files.write(dictionary, content);
        Map<String, Object> answer = new LinkedHashMap<>();
        EngineLog.clear();
        try (IndexAnalyzers analyzers = registry.build(indexSettings(settings))) {
            AnalyzerComponents components = ((AnalyzerComponentsProvider) analyzers.get(ANALYZER).analyzer()).getComponents();
            answer.put("verdict", "ACCEPT");
            List<?> rules = format == null ? null : CompiledRules.of(format, components);
            if (rules != null) answer.put("rules", rules);
        } catch (OutOfMemoryError | ReflectiveOperationException notTheDictionary) {
            throw notTheDictionary;
        } catch (Throwable thrown) {
            Throwable logged = EngineLog.first();
            answer.put("verdict", "REJECT");
            answer.put("error", causes(logged == null ? thrown : logged));
            answer.put("apiMessage", thrown.getMessage());
        }
        return answer;
    }

    /** Reads whole settings with this engine's registry and configuration directory. */
    Chains chains() {
        return new Chains(dictionary.getParent().getParent(), registry);
    }

    static IndexSettings indexSettings(Settings analysis) {
        Settings settings = Settings.builder()
            .put(IndexMetadata.SETTING_VERSION_CREATED, Version.CURRENT)
            .put(IndexMetadata.SETTING_NUMBER_OF_SHARDS, 1)
            .put(IndexMetadata.SETTING_NUMBER_OF_REPLICAS, 0)
            .put(analysis)
            .build();
        return new IndexSettings(IndexMetadata.builder("dictionary").settings(settings).build(), Settings.EMPTY);
    }

    static List<String[]> causes(Throwable outermost) {
        List<String[]> causes = new ArrayList<>();
        for (Throwable t = outermost; t != null; t = t.getCause()) causes.add(new String[] { t.getClass().getName(), t.getMessage() });
        return causes;
    }
}
