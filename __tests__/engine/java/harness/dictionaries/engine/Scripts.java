package dictionaries.engine;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import org.opensearch.analysis.common.AnalysisPredicateScript;
import org.opensearch.common.settings.Settings;
import org.opensearch.plugins.AnalysisPlugin;
import org.opensearch.script.ScriptContext;
import org.opensearch.script.ScriptEngine;
import org.opensearch.script.ScriptService;

/**
 * Scripts of a {@code condition} filter: {@code true} or {@code false}. Painless is not published as a Maven artefact; which filters the engine
 * builds, and in what order, does not depend on the language.
 */
final class Scripts implements ScriptEngine {
    private Scripts() {}

    /** Gives a plugin the service that it would get from a node. */
    static AnalysisPlugin given(AnalysisPlugin plugin) throws ReflectiveOperationException {
        ScriptContext<?> context = AnalysisPredicateScript.CONTEXT;
        ScriptService service = new ScriptService(Settings.EMPTY, Map.of("painless", new Scripts()), Map.of(context.name, context));
        for (Method method : plugin.getClass().getMethods()) {
            if (!method.getName().equals("createComponents") || method.getDeclaringClass() != plugin.getClass()) continue;
            Object[] arguments = new Object[method.getParameterCount()];
            for (int at = 0; at < arguments.length; at++) {
                if (method.getParameterTypes()[at] == ScriptService.class) arguments[at] = service;
            }
            method.invoke(plugin, arguments);
        }
        return plugin;
    }

    @Override
    public String getType() {
        return "painless";
    }

    @Override
    public <Factory> Factory compile(String name, String code, ScriptContext<Factory> context, Map<String, String> options) {
        AnalysisPredicateScript.Factory factory = () -> new AnalysisPredicateScript() {
            @Override
            public boolean execute(Token token) {
                return code.equals("true");
            }
        };
        return context.factoryClazz.cast(factory);
    }

    @Override
    public Set<ScriptContext<?>> getSupportedContexts() {
        return Set.of(AnalysisPredicateScript.CONTEXT);
    }
}
