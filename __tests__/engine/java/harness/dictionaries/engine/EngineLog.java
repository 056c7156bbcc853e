package dictionaries.engine;

import java.util.ArrayList;
import java.util.List;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.Configuration;
import org.apache.logging.log4j.core.config.Property;

/** What the engine writes to its log: OpenSearch logs why a dictionary failed and drops the cause from what it throws. */
final class EngineLog extends AbstractAppender {
    private static final List<Throwable> THROWN = new ArrayList<>();

    private EngineLog() {
        super("engine-log", null, null, true, Property.EMPTY_ARRAY);
    }

    /** Sends errors of all loggers here, and nothing anywhere else. */
    static void capture() {
        LoggerContext context = (LoggerContext) LogManager.getContext(false);
        Configuration configuration = context.getConfiguration();
        EngineLog appender = new EngineLog();
        appender.start();
        configuration.getRootLogger().getAppenders().keySet().forEach(name -> configuration.getRootLogger().removeAppender(name));
        configuration.getRootLogger().addAppender(appender, Level.ERROR, null);
        configuration.getRootLogger().setLevel(Level.ERROR);
        context.updateLoggers();
    }

    static synchronized void clear() {
        THROWN.clear();
    }

    /** The first exception logged since {@link #clear}, or {@code null}. */
    static synchronized Throwable first() {
        return THROWN.isEmpty() ? null : THROWN.get(0);
    }

    @Override
    public void append(LogEvent event) {
        if (event.getThrown() == null) return;
        synchronized (EngineLog.class) {
            THROWN.add(event.getThrown());
        }
    }
}
