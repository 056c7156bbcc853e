package dictionaries.engine;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ja.JapanesePartOfSpeechStopFilter;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ko.KoreanPartOfSpeechStopFilter;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.POS;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.index.analysis.TokenFilterFactory;
import org.opensearch.index.analysis.TokenizerFactory;
import org.opensearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.opensearch.plugins.AnalysisPlugin;
import org.opensearch.plugins.Plugin;

/**
 * The components of OpenSearch's plugins analysis-kuromoji and analysis-nori that read files. These two are not published as Maven artefacts,
 * so their few lines between the engine's own {@code Analysis} ({@link WordLists}) and Lucene's own {@code UserDictionary.open} are done here in the
 * same order: read and look for duplicates, join the lines, open.
 */
public final class LanguagePlugin extends Plugin implements AnalysisPlugin {
    /** A tokenizer that keeps the user dictionary it was made with, for {@link CompiledRules}. */
    record DictionaryTokenizer(String name, Object userDictionary, Supplier<Tokenizer> tokenizer) implements TokenizerFactory {
        @Override
        public Tokenizer create() {
            return tokenizer.get();
        }
    }

    /** A filter that keeps the part-of-speech tags it was made with. */
    record TagFilter(String name, Set<?> tags, Function<TokenStream, TokenStream> filter) implements TokenFilterFactory {
        @Override
        public TokenStream create(TokenStream tokens) {
            return filter.apply(tokens);
        }
    }

    @Override
    public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
        return Map.of(
            "kuromoji_tokenizer", (index, environment, name, settings) -> kuromoji(environment, name, settings),
            "nori_tokenizer", (index, environment, name, settings) -> nori(environment, name, settings)
        );
    }

    @Override
    public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
        return Map.of(
            "kuromoji_part_of_speech",
            AnalysisPlugin.requiresAnalysisSettings((index, environment, name, settings) -> kuromojiStopTags(environment, name, settings)),
            "nori_part_of_speech",
            AnalysisPlugin.requiresAnalysisSettings((index, environment, name, settings) -> noriStopTags(environment, name, settings))
        );
    }

    private static TokenizerFactory kuromoji(Environment environment, String name, Settings settings) {
        String lines = joined(WordLists.japanese(environment, settings, LanguagePlugin::columns));
        try {
            var dictionary = lines == null ? null : org.apache.lucene.analysis.ja.dict.UserDictionary.open(new StringReader(lines));
            return new DictionaryTokenizer(name, dictionary, () -> new JapaneseTokenizer(dictionary, true, JapaneseTokenizer.DEFAULT_MODE));
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
    }

    /** Lucene's {@code CSVUtil.parse}; its package changed in Lucene 9. */
    private static String[] columns(String line) {
        try {
            return (String[]) csvUtil().getMethod("parse", String.class).invoke(null, line);
        } catch (ReflectiveOperationException missing) {
            throw new LinkageError("Lucene's CSVUtil", missing);
        }
    }

    private static Class<?> csvUtil() throws ClassNotFoundException {
        try {
            return Class.forName("org.apache.lucene.analysis.util.CSVUtil");
        } catch (ClassNotFoundException before9) {
            return Class.forName("org.apache.lucene.analysis.ja.util.CSVUtil");
        }
    }

    private static TokenizerFactory nori(Environment environment, String name, Settings settings) {
        String lines = joined(WordLists.korean(environment, settings));
        try {
            var dictionary = lines == null ? null : org.apache.lucene.analysis.ko.dict.UserDictionary.open(new StringReader(lines));
            return new DictionaryTokenizer(name, dictionary, () -> new KoreanTokenizer(
                KoreanTokenizer.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, dictionary, KoreanTokenizer.DEFAULT_DECOMPOUND, false));
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
    }

    /** The dictionary as the plugins hand it to Lucene, or {@code null} where it has no line. */
    private static String joined(List<String> lines) {
        if (lines == null || lines.isEmpty()) return null;
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }

    private static TokenFilterFactory kuromojiStopTags(Environment environment, String name, Settings settings) {
        Set<String> tags = Set.copyOf(WordLists.words(environment, settings, "stoptags"));
        return new TagFilter(name, tags, tokens -> new JapanesePartOfSpeechStopFilter(tokens, tags));
    }

    private static TokenFilterFactory noriStopTags(Environment environment, String name, Settings settings) {
        Set<POS.Tag> tags = new HashSet<>();
        for (String tag : WordLists.words(environment, settings, "stoptags")) tags.add(POS.resolveTag(tag));
        return new TagFilter(name, tags, tokens -> new KoreanPartOfSpeechStopFilter(tokens, tags));
    }
}
