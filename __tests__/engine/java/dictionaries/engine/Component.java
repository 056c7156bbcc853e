package dictionaries.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opensearch.common.settings.Settings;

/**
 * The analysis component that reads a format, and the settings of a custom analyzer around it.
 *
 * <p>Options: {@code analyzer} (synonyms: the chain in front, {@code keyword|whitespace|standard} followed by {@code _lowercase} and {@code _stop} as
 * wanted), {@code stopwords} (the words of that {@code _stop}, separated by commas; default the engine's English list), {@code filter}
 * ({@code synonym_graph} instead of {@code synonym}; {@code word_delimiter_graph} instead of {@code word_delimiter}), {@code expand},
 * {@code lenient}, {@code ignore_case}: as in the component's settings.
 */
final class Component {
    static final String ANALYZER = "dictionary_analyzer";
    private static final String NAME = "dictionary_component";
    private static final Map<String, List<String>> READERS = Map.ofEntries(
        // format -> kind of component, its type, the setting that holds the path
        Map.entry("solr", List.of("filter", "synonym", "synonyms_path")),
        Map.entry("wordnet", List.of("filter", "synonym", "synonyms_path")),
        Map.entry("mapping", List.of("char_filter", "mapping", "mappings_path")),
        Map.entry("stemmer_override", List.of("filter", "stemmer_override", "rules_path")),
        Map.entry("type_table", List.of("filter", "word_delimiter", "type_table_path")),
        Map.entry("stop", List.of("filter", "stop", "stopwords_path")),
        Map.entry("common_grams", List.of("filter", "common_grams", "common_words_path")),
        Map.entry("elision", List.of("filter", "elision", "articles_path")),
        Map.entry("keep", List.of("filter", "keep", "keep_words_path")),
        Map.entry("keyword_marker", List.of("filter", "keyword_marker", "keywords_path")),
        Map.entry("protected_words", List.of("filter", "word_delimiter", "protected_words_path")),
        Map.entry("word_list", List.of("filter", "dictionary_decompounder", "word_list_path")),
        Map.entry("hyphenation", List.of("filter", "hyphenation_decompounder", "hyphenation_patterns_path")),
        Map.entry("kuromoji", List.of("tokenizer", "kuromoji_tokenizer", "user_dictionary")),
        Map.entry("nori", List.of("tokenizer", "nori_tokenizer", "user_dictionary")),
        Map.entry("kuromoji_stoptags", List.of("filter", "kuromoji_part_of_speech", "stoptags_path")),
        Map.entry("nori_stoptags", List.of("filter", "nori_part_of_speech", "stoptags_path"))
    );
    private static final Set<String> OF_COMPONENT = Set.of("expand", "lenient", "ignore_case");
    private static final Set<String> OF_HARNESS = Set.of("analyzer", "stopwords", "filter", "rules");

    final String kind;
    private final String type;
    private final String pathSetting;
    private final String format;
    private final Map<String, String> options;

    private Component(String format, List<String> reader, Map<String, String> options) {
        this.format = format;
        this.kind = reader.get(0);
        this.type = options.getOrDefault("filter", reader.get(1));
        this.pathSetting = reader.get(2);
        this.options = options;
    }

    static Component of(String format, Map<String, String> options) {
        List<String> reader = READERS.get(format);
        if (reader == null) throw new IllegalArgumentException("unknown format " + format);
        for (String option : options.keySet()) {
            if (!OF_COMPONENT.contains(option) && !OF_HARNESS.contains(option)) throw new IllegalArgumentException("unknown option " + option);
        }
        return new Component(format, reader, options);
    }

    /** Settings of an index whose analyzer {@link #ANALYZER} reads the dictionary at {@code path}. */
    Settings analysisSettings(String path) {
        Settings.Builder settings = Settings.builder();
        String component = "index.analysis." + kind + "." + NAME + ".";
        settings.put(component + "type", type).put(component + pathSetting, path);
        for (String option : OF_COMPONENT) {
            if (options.containsKey(option)) settings.put(component + option, options.get(option));
        }
        if (format.equals("wordnet")) settings.put(component + "format", "wordnet");
        if (format.equals("hyphenation")) settings.putList(component + "word_list", "dictionary");
        String analyzer = "index.analysis.analyzer." + ANALYZER + ".";
        String[] chain = options.getOrDefault("analyzer", "whitespace").split("_");
        settings.put(analyzer + "type", "custom").put(analyzer + "tokenizer", kind.equals("tokenizer") ? NAME : chain[0]);
        if (kind.equals("char_filter")) settings.putList(analyzer + "char_filter", NAME);
        if (kind.equals("filter")) settings.putList(analyzer + "filter", filters(chain, settings));
        return settings.build();
    }

    private String[] filters(String[] chain, Settings.Builder settings) {
        String[] filters = new String[chain.length];
        for (int i = 1; i < chain.length; i++) {
            if (!chain[i].equals("lowercase") && !chain[i].equals("stop")) throw new IllegalArgumentException("unknown filter " + chain[i]);
            filters[i - 1] = chain[i];
            if (chain[i].equals("stop") && options.containsKey("stopwords")) {
                filters[i - 1] = "declared_stop";
                settings.put("index.analysis.filter.declared_stop.type", "stop");
                settings.putList("index.analysis.filter.declared_stop.stopwords", options.get("stopwords").split(","));
            }
        }
        filters[chain.length - 1] = NAME;
        return filters;
    }
}
