package dictionaries.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.index.analysis.Analysis;

/** How the Kuromoji and Nori plugins read lists in OpenSearch 1.0 to 1.3.6 and 2.0 to 2.3: with {@code Analysis.getWordList}. */
final class WordLists {
    /** Lines of a Japanese user dictionary, comments among them, or {@code null} where none is set. */
    static List<String> japanese(Environment environment, Settings settings, Function<String, String[]> csv) {
        List<String> lines = Analysis.getWordList(environment, settings, "user_dictionary", "user_dictionary_rules", false);
        Set<String> surfaces = new HashSet<>();
        for (int i = 0; lines != null && i < lines.size(); i++) {
            if (lines.get(i).startsWith("#")) continue;
            String surface = csv.apply(lines.get(i))[0];
            if (!surfaces.add(surface)) throw new IllegalArgumentException("Found duplicate term [" + surface + "] in user dictionary at line [" + i + "]");
        }
        return lines;
    }

    /** Lines of a Korean user dictionary, or {@code null} where none is set. */
    static List<String> korean(Environment environment, Settings settings) {
        return Analysis.getWordList(environment, settings, "user_dictionary", "user_dictionary_rules", true);
    }

    static List<String> words(Environment environment, Settings settings, String setting) {
        return Analysis.getWordList(environment, settings, setting);
    }

    private WordLists() {}
}
