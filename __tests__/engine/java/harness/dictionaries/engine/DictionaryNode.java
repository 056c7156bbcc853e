package dictionaries.engine;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opensearch.Version;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.index.IndexService;
import org.opensearch.index.analysis.AnalysisRegistry;
import org.opensearch.index.mapper.MapperService;
import org.opensearch.indices.IndicesService;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;

/**
 * A real OpenSearch cluster of one or two nodes in this process, on free ports of the loopback interface, with the modules that dictionaries
 * need. Node n reads its dictionaries under {@code DIRECTORY/n/config}.
 */
final class DictionaryNode {
    private static final String CLUSTER = "dictionary-check";

    /**
     * Prints the address of the REST API of each node when the cluster is ready, then carries out commands, one a line, until standard input
     * ends: {@code refresh NODE INDEX} reloads the search analyzers of an index on one node (counted from 0), as the plugin index-management,
     * which is not published as an artefact, does on all of them. The answer is {@code {"refreshed": [analyzers]}} or {@code {"failed": why}}.
     */
    static void run(Path directory, int size, PrintStream answers) throws Exception {
        List<Node> nodes = new ArrayList<>();
        try {
            List<String> addresses = new ArrayList<>();
            for (int number = 0; number < size; number++) {
                Node node = node(environment(directory.resolve(String.valueOf(number)), number, size, nodes));
                nodes.add(node);
                node.start();
                addresses.add(address(node, "org.opensearch.http.HttpServerTransport"));
            }
            Judge.print(
                answers,
                Map.of("ready", addresses.get(0), "nodes", addresses, "java", System.getProperty("java.version"))
            );
            BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String line; (line = commands.readLine()) != null; ) {
                String[] words = line.split(" ", 3);
                if (words.length == 3 && words[0].equals("refresh")) {
                    Judge.print(answers, refresh(nodes.get(Integer.parseInt(words[1])), words[2]));
                }
            }
        } finally {
            for (Node node : nodes) node.close();
        }
        System.exit(0); // threads of the transport may outlive the node
    }

    private static Environment environment(Path directory, int number, int size, List<Node> others) throws Exception {
        Path configuration = directory.resolve("config");
        Files.createDirectories(configuration.resolve("analyzers"));
        String name = CLUSTER + "-" + number;
        Settings.Builder settings = Settings.builder()
            .put("path.home", directory.toString())
            .put("cluster.name", CLUSTER)
            .put("node.name", name)
            .put("network.host", "127.0.0.1")
            .put("http.port", "0")
            .put("transport.port", "0")
            .put("transport.type", "netty4")
            .put("http.type", "netty4")
            .put("cluster.routing.allocation.disk.threshold_enabled", false)
            .put("node.processors", 2);
        if (size == 1) settings.put("discovery.type", "single-node");
        else if (others.isEmpty()) settings.putList("discovery.seed_hosts").putList(initialNodesSetting(), name);
        else settings.putList("discovery.seed_hosts", address(others.get(0), "org.opensearch.transport.TransportService"));
        return InternalSettingsPreparer.prepareEnvironment(settings.build(), Map.of(), configuration, () -> name);
    }

    private static String initialNodesSetting() {
        return Version.CURRENT.major >= 2 ? "cluster.initial_cluster_manager_nodes" : "cluster.initial_master_nodes";
    }

    private static Map<String, Object> refresh(Node node, String index) throws Exception {
        Map<String, Object> answer = new LinkedHashMap<>();
        IndicesService indices = node.injector().getInstance(IndicesService.class);
        for (IndexService service : indices) {
            if (!service.index().getName().equals(index)) continue;
            try {
                answer.put("refreshed", reload(service.mapperService(), indices.getAnalysis()));
            } catch (InvocationTargetException failed) {
                answer.put("failed", String.valueOf(failed.getCause().getMessage()));
            }
        }
        return answer;
    }

    /** The method takes a second argument from OpenSearch 3.7 on: whether caches of resources are dropped, too. */
    private static Object reload(MapperService mapper, AnalysisRegistry registry) throws Exception {
        for (Method method : MapperService.class.getMethods()) {
            if (!method.getName().equals("reloadSearchAnalyzers")) continue;
            return method.getParameterCount() == 1 ? method.invoke(mapper, registry) : method.invoke(mapper, registry, false);
        }
        throw new NoSuchMethodException("reloadSearchAnalyzers");
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

    /** Where a node's HTTP server or transport is bound, as {@code address:port}. */
    private static String address(Node node, String service) throws ReflectiveOperationException {
        Object transport = node.injector().getInstance(Class.forName(service));
        Object bound = transport.getClass().getMethod("boundAddress").invoke(transport);
        return bound.getClass().getMethod("publishAddress").invoke(bound).toString();
    }

    private DictionaryNode() {}
}
