package dictionaries.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.index.analysis.Analysis;

/** How the Kuromoji and Nori plugins read lists in OpenSearch 1.3.7, 2.4 and later: with {@code Analysis.parseWordList}. */
final class WordLists {
    /** Lines of a Japanese user dictionary, or {@code null} where none is set. */
    static List<String> japanese(Environment environment, Settings settings, Function<String, String[]> csv) {
        Set<String> surfaces = new HashSet<>();
        return Analysis.parseWordList(environment, settings, "user_dictionary", "user_dictionary_rules", line -> {
            String[] columns = csv.apply(line);
            if (columns.length == 0) throw new IllegalArgumentException("Malformed csv in user dictionary.");
            if (!surfaces.add(columns[0])) throw new IllegalArgumentException("Found duplicate term [" + columns[0] + "] in user dictionary.");
            return line;
        });
    }

    /** Lines of a Korean user dictionary, or {@code null} where none is set. */
    static List<String> korean(Environment environment, Settings settings) {
        return Analysis.parseWordList(environment, settings, "user_dictionary", "user_dictionary_rules", line -> line);
    }

    static List<String> words(Environment environment, Settings settings, String setting) {
        return Analysis.parseWordList(environment, settings, setting, line -> line);
    }

    private WordLists() {}
}
