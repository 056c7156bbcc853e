package dictionaries.engine;

import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.opensearch.Version;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;

/** A real, single OpenSearch node in this process, on a free port of the loopback interface, with the modules that dictionaries need. */
final class DictionaryNode {
    /** Prints the address of the REST API when the node is ready, then runs until standard input ends. */
    static void run(Path directory, PrintStream answers) throws Exception {
        Path configuration = directory.resolve("config");
        Files.createDirectories(configuration.resolve("analyzers"));
        Settings settings = Settings.builder()
            .put("path.home", directory.toString())
            .put("cluster.name", "dictionary-check")
            .put("node.name", "dictionary-check")
            .put("discovery.type", "single-node")
            .put("network.host", "127.0.0.1")
            .put("http.port", "0")
            .put("transport.port", "0")
            .put("transport.type", "netty4")
            .put("http.type", "netty4")
            .put("cluster.routing.allocation.disk.threshold_enabled", false)
            .put("node.processors", 2)
            .build();
        Environment environment = InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), configuration, () -> "dictionary-check");
        try (Node node = node(environment)) {
            node.start();
            Judge.print(answers, Map.of("ready", httpAddress(node), "java", System.getProperty("java.version")));
            while (System.in.read() >= 0) { /* until the driver goes away */ }
        }
        System.exit(0); // threads of the transport may outlive the node
    }

    /** The constructor that takes plugin classes is protected, and from OpenSearch 3 it wants descriptions of plugins instead of classes. */
    private static Node node(Environment environment) throws Exception {
        Constructor<Node> constructor = Node.class.getDeclaredConstructor(Environment.class, java.util.Collection.class, boolean.class);
        constructor.setAccessible(true);
        boolean takesClasses = constructor.getGenericParameterTypes()[1].getTypeName().contains("java.lang.Class<");
        List<Object> plugins = new ArrayList<>();
        for (Class<?> plugin : List.of(Engine.commonAnalysisPluginClass(), LanguagePlugin.class, transportPluginClass())) {
            plugins.add(takesClasses ? plugin : description(plugin));
        }
        return constructor.newInstance(environment, plugins, false);
    }

    /** {@code new PluginInfo(name, description, version, version of OpenSearch, version of Java, class, folder, extended plugins, native controller)}. */
    private static Object description(Class<?> plugin) throws ReflectiveOperationException {
        return Class.forName("org.opensearch.plugins.PluginInfo")
            .getConstructor(String.class, String.class, String.class, Version.class, String.class, String.class, String.class, List.class, boolean.class)
            .newInstance(plugin.getSimpleName(), "", "1", Version.CURRENT, "11", plugin.getName(), null, List.of(), false);
    }

    private static Class<?> transportPluginClass() throws ClassNotFoundException {
        try {
            return Class.forName("org.opensearch.transport.Netty4ModulePlugin");
        } catch (ClassNotFoundException before3) {
            return Class.forName("org.opensearch.transport.Netty4Plugin");
        }
    }

    private static String httpAddress(Node node) throws ReflectiveOperationException {
        Object http = node.injector().getInstance(Class.forName("org.opensearch.http.HttpServerTransport"));
        Object bound = http.getClass().getMethod("boundAddress").invoke(http);
        return bound.getClass().getMethod("publishAddress").invoke(bound).toString();
    }

    private DictionaryNode() {}
}
