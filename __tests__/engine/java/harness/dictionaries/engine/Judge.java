package dictionaries.engine;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.opensearch.common.settings.Settings;

/**
 * Entry of the harness.
 *
 * <pre>
 * judge DIRECTORY                       reads dictionaries: one JSON request a line on standard input, one JSON verdict a line on standard output
 * node DIRECTORY [SIZE]                 runs a cluster of that many nodes, each with its configuration under DIRECTORY/n/config, until standard input ends
 * bench FILE [analyzer=… format=…]      times Lucene's own synonym parser on a file, one JSON object on standard output
 * </pre>
 *
 * A request of {@code judge}: {@code {"id": 1, "format": "solr", "settings": {"index.analysis…": …}, "content": "<base64>"}}: the content becomes the
 * file {@code analyzers/F1} that the settings name. The verdict: {@code {"id": 1, "verdict": "ACCEPT", "rules": […]}} with the rules of {@link
 * CompiledRules}, or {@code {"id": 1, "verdict": "REJECT", "error": [[class, message], …causes], "apiMessage": …}}. A request with {@code files} asks for
 * whole settings, as {@link Chains} says.
 */
public final class Judge {
    private static final Gson JSON = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    public static void main(String[] arguments) throws Exception {
        // What libraries print must not end up between the answers.
        PrintStream answers = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.US_ASCII.name());
        System.setOut(System.err);
        EngineLog.capture();
        switch (arguments[0]) {
            case "judge" -> judge(Path.of(arguments[1]), answers);
            case "node" -> DictionaryNode.run(Path.of(arguments[1]), arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1, answers);
            case "bench" -> print(answers, ParserBenchmark.run(arguments));
            default -> throw new IllegalArgumentException("unknown mode " + arguments[0]);
        }
    }

    private static void judge(Path directory, PrintStream answers) throws Exception {
        Engine engine = new Engine(directory);
        print(answers, Map.of("ready", engine.version(), "java", System.getProperty("java.version"), "types", CompiledRules.builtInTypes()));
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line; (line = requests.readLine()) != null; ) {
            JsonObject request = JsonParser.parseString(line).getAsJsonObject();
            if (request.has("files")) {
                Map<String, Object> reading = engine.chains().read(settings(request.getAsJsonObject("settings")), request);
                reading.put("id", request.get("id").getAsLong());
                print(answers, reading);
                continue;
            }
            String format = request.has("format") ? request.get("format").getAsString() : null;
            byte[] content = Base64.getDecoder().decode(request.get("content").getAsString());
            Map<String, Object> verdict = engine.read(settings(request.getAsJsonObject("settings")), format, content);
            verdict.put("id", request.get("id").getAsLong());
            print(answers, verdict);
        }
    }

    private static Settings settings(JsonObject flat) {
        Settings.Builder settings = Settings.builder();
        for (Map.Entry<String, JsonElement> setting : flat.entrySet()) {
            if (setting.getValue().isJsonArray()) {
                List<String> values = new ArrayList<>();
                setting.getValue().getAsJsonArray().forEach(value -> values.add(value.getAsString()));
                settings.putList(setting.getKey(), values);
            } else {
                settings.put(setting.getKey(), setting.getValue().getAsString());
            }
        }
        return settings.build();
    }

    /** One line of pure ASCII: a rule may hold half a surrogate pair, which no UTF-8 can carry. */
    static void print(PrintStream answers, Object value) {
        String json = JSON.toJson(value);
        StringBuilder ascii = new StringBuilder(json.length() + 16);
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c < 0x7f) ascii.append(c);
            else ascii.append(String.format("\\u%04x", (int) c));
        }
        answers.append(ascii).append('\n').flush();
    }

    private Judge() {}
}
