package dictionaries.engine;

import java.io.IOException;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterIterator;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.IntsRefFSTEnum;
import org.opensearch.index.analysis.AnalyzerComponents;

/**
 * What the engine made of a dictionary, read back from the automata and tables inside the component.
 *
 * <p>Synonyms: {@code {in, keep, out}}, the words of a term joined by U+0000. Mapping and stemmer override: {@code [left, right]}. Type table:
 * {@code [char, code]} where the code differs from the built-in one. Word lists: the words. Kuromoji: {@code {surface, segments: [{len, reading,
 * pos}]}}. Nori: {@code {surface, segments: [length] | null, rightId}}. Hyphenation: {@code null}, the patterns are not read back.
 */
final class CompiledRules {
    /** Word ids of a user dictionary start here (UserDictionary.CUSTOM_DICTIONARY_WORD_ID_OFFSET). */
    private static final int FIRST_WORD_ID = 100_000_000;

    static List<?> of(String format, AnalyzerComponents components) throws ReflectiveOperationException, IOException {
        Object factory = switch (format) {
            case "mapping" -> components.getCharFilters()[0];
            case "kuromoji", "nori" -> components.getTokenizerFactory();
            default -> components.getTokenFilters()[components.getTokenFilters().length - 1]; // behind those of the chain
        };
        return switch (format) {
            case "solr", "wordnet" -> synonyms(held(factory, SynonymMap.class));
            case "mapping" -> mapping(held(factory, NormalizeCharMap.class));
            case "stemmer_override" -> overrides(held(factory, StemmerOverrideMap.class));
            case "type_table" -> types(held(factory, byte[].class));
            case "hyphenation" -> null;
            case "kuromoji", "nori" -> userDictionary(format, ((LanguagePlugin.DictionaryTokenizer) factory).userDictionary());
            case "kuromoji_stoptags", "nori_stoptags" -> ((LanguagePlugin.TagFilter) factory).tags().stream().map(Object::toString).sorted().toList();
            default -> words(held(factory, CharArraySet.class));
        };
    }

    private static List<?> synonyms(SynonymMap map) throws IOException {
        List<Object> rules = new ArrayList<>();
        if (map.fst == null) return rules;
        IntsRefFSTEnum<BytesRef> entries = new IntsRefFSTEnum<>(map.fst);
        for (IntsRefFSTEnum.InputOutput<BytesRef> entry; (entry = entries.next()) != null; ) {
            ByteArrayDataInput output = new ByteArrayDataInput(entry.output.bytes, entry.output.offset, entry.output.length);
            int code = output.readVInt(); // number of outputs << 1 | (1: the original is not kept), then the ids of the outputs
            List<String> out = new ArrayList<>();
            for (int i = 0; i < code >>> 1; i++) out.add(map.words.get(output.readVInt(), new BytesRef()).utf8ToString());
            Map<String, Object> rule = new LinkedHashMap<>();
            rule.put("in", new String(entry.input.ints, entry.input.offset, entry.input.length));
            rule.put("keep", (code & 1) == 0);
            rule.put("out", out);
            rules.add(rule);
        }
        return rules;
    }

    private static List<?> mapping(NormalizeCharMap map) throws ReflectiveOperationException, IOException {
        List<Object> rules = new ArrayList<>();
        FST<CharsRef> fst = value(map, "map");
        if (fst == null) return rules;
        IntsRefFSTEnum<CharsRef> entries = new IntsRefFSTEnum<>(fst);
        for (IntsRefFSTEnum.InputOutput<CharsRef> e; (e = entries.next()) != null; ) rules.add(List.of(chars(e.input), e.output.toString()));
        return rules;
    }

    private static List<?> overrides(StemmerOverrideMap map) throws ReflectiveOperationException, IOException {
        List<Object> rules = new ArrayList<>();
        FST<BytesRef> fst = value(map, "fst");
        if (fst == null) return rules;
        IntsRefFSTEnum<BytesRef> entries = new IntsRefFSTEnum<>(fst);
        for (IntsRefFSTEnum.InputOutput<BytesRef> e; (e = entries.next()) != null; ) {
            rules.add(List.of(new String(e.input.ints, e.input.offset, e.input.length), e.output.utf8ToString()));
        }
        return rules;
    }

    private static List<?> types(byte[] table) {
        List<Object> rules = new ArrayList<>();
        for (int c = 0; c < table.length; c++) {
            if (table[c] != WordDelimiterIterator.getType(c)) rules.add(List.of(String.valueOf((char) c), table[c]));
        }
        return rules;
    }

    /** The code that each UTF-16 unit has without a type table, a digit each; it depends on the Unicode version of the Java runtime. */
    static String builtInTypes() {
        StringBuilder codes = new StringBuilder(0x10000);
        for (int c = 0; c < 0x10000; c++) codes.append(WordDelimiterIterator.getType(c));
        return codes.toString();
    }

    private static List<String> words(CharArraySet set) {
        List<String> words = new ArrayList<>();
        if (set != null) for (Object word : set) words.add(new String((char[]) word));
        words.sort(null);
        return words;
    }

    private static List<?> userDictionary(String format, Object dictionary) throws ReflectiveOperationException, IOException {
        List<Object> rules = new ArrayList<>();
        if (dictionary == null) return rules;
        Object attributes = hasField(dictionary, "morphAtts") ? value(dictionary, "morphAtts") : dictionary; // Lucene 10 keeps them apart
        int[][] segmentations = value(hasField(dictionary, "segmentations") ? dictionary : attributes, "segmentations");
        FST<Long> fst = value(value(dictionary, "fst"), "fst");
        IntsRefFSTEnum<Long> entries = new IntsRefFSTEnum<>(fst);
        for (IntsRefFSTEnum.InputOutput<Long> entry; (entry = entries.next()) != null; ) {
            int[] segmentation = segmentations[entry.output.intValue()];
            Map<String, Object> rule = new LinkedHashMap<>();
            rule.put("surface", chars(entry.input));
            if (format.equals("nori")) {
                short[] rightIds = value(attributes, "rightIds");
                rule.put("segments", segmentation);
                rule.put("rightId", rightIds[entry.output.intValue()]);
            } else {
                rule.put("segments", kuromojiSegments(segmentation, value(attributes, "data")));
            }
            rules.add(rule);
        }
        return rules;
    }

    /** First the id of the first word, then the length of each; the features of a word are reading, U+0000, part of speech. */
    private static List<?> kuromojiSegments(int[] segmentation, String[] features) {
        List<Object> segments = new ArrayList<>();
        for (int i = 1; i < segmentation.length; i++) {
            String feature = features[segmentation[0] - FIRST_WORD_ID + i - 1];
            int separator = feature.indexOf('\0');
            Map<String, Object> segment = new LinkedHashMap<>();
            segment.put("len", segmentation[i]);
            segment.put("reading", feature.substring(0, separator));
            segment.put("pos", feature.substring(separator + 1));
            segments.add(segment);
        }
        return segments;
    }

    private static String chars(IntsRef utf16) {
        StringBuilder text = new StringBuilder(utf16.length);
        Arrays.stream(utf16.ints, utf16.offset, utf16.offset + utf16.length).forEach(unit -> text.append((char) unit));
        return text.toString();
    }

    /** The value of the only field of that type, in the class or above it; what the factories hold is private. */
    private static <T> T held(Object holder, Class<T> type) throws ReflectiveOperationException {
        for (Class<?> c = holder.getClass(); c != null; c = c.getSuperclass()) {
            for (Field field : c.getDeclaredFields()) {
                if (field.getType() != type || java.lang.reflect.Modifier.isStatic(field.getModifiers())) continue;
                field.setAccessible(true);
                T value = type.cast(field.get(holder));
                // word_delimiter has the set of protected words beside the type table, null where it was not asked for
                if (value != null) return value;
            }
        }
        if (type == CharArraySet.class) return null;
        throw new NoSuchFieldException("no " + type.getName() + " in " + holder.getClass().getName());
    }

    private static boolean hasField(Object holder, String name) {
        return Arrays.stream(holder.getClass().getDeclaredFields()).anyMatch(field -> field.getName().equals(name));
    }

    @SuppressWarnings("unchecked")
    private static <T> T value(Object holder, String name) throws ReflectiveOperationException {
        for (Class<?> c = holder.getClass(); c != null; c = c.getSuperclass()) {
            for (Field field : c.getDeclaredFields()) {
                if (!field.getName().equals(name)) continue;
                field.setAccessible(true);
                return (T) field.get(holder);
            }
        }
        throw new NoSuchFieldException(holder.getClass().getName() + "." + name);
    }

    private CompiledRules() {}
}
