package org.simpul.bench;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;

/** Writes down what goes through a driver's write transactions, so that the driver can do the same again with nobody in front. */
final class StatementRecorder {

    private static final String WRITE = "executeWrite";

    private final List<List<Line>> transactions = new ArrayList<>();
    private final LongAdder nanoseconds = new LongAdder();

    /** A statement, and the rows that went with it. */
    private record Line(String text, Map<String, Object> parameters) {}

    /** The same driver, listened to. */
    Driver listeningTo(Driver driver) {
        return proxy(Driver.class, driver, (method, arguments, answer) -> {
            Object answered = answer.get();
            return answered instanceof Session session ? listened(session) : answered;
        });
    }

    /** How long the write transactions took together. */
    long nanoseconds() {
        return nanoseconds.sum();
    }

    int transactions() {
        return transactions.size();
    }

    /** Forgets all. */
    void clear() {
        transactions.clear();
        nanoseconds.reset();
    }

    /** Runs the same transactions, each statement with the same rows. */
    void again(Driver driver) {
        try (Session session = driver.session()) {
            for (List<Line> transaction : transactions) {
                session.executeWriteWithoutResult(context -> transaction.forEach(
                        line -> context.run(line.text(), line.parameters()).consume()));
            }
        }
    }

    private Session listened(Session session) {
        return proxy(Session.class, session, (method, arguments, answer) -> {
            if (!method.equals(WRITE)) {
                return answer.get();
            }
            List<Line> lines = new ArrayList<>();
            TransactionCallback<?> callback = (TransactionCallback<?>) arguments[0];
            arguments[0] = (TransactionCallback<Object>) context -> {
                lines.clear();
                return callback.execute(listened(context, lines));
            };
            long start = System.nanoTime();
            Object answered = answer.get();
            nanoseconds.add(System.nanoTime() - start);
            transactions.add(List.copyOf(lines));
            return answered;
        });
    }

    @SuppressWarnings("unchecked")
    private static TransactionContext listened(TransactionContext context, List<Line> lines) {
        return proxy(TransactionContext.class, context, (method, arguments, answer) -> {
            if (arguments.length == 2 && arguments[1] instanceof Map<?, ?> parameters) {
                lines.add(new Line(String.valueOf(arguments[0]), (Map<String, Object>) parameters));
            }
            return answer.get();
        });
    }

    /** What is done around a call. */
    @FunctionalInterface
    private interface Around {
        Object call(String method, Object[] arguments, Answer answer) throws Throwable;
    }

    /** The call itself. */
    @FunctionalInterface
    private interface Answer {
        Object get() throws Throwable;
    }

    private static <T> T proxy(Class<T> type, T behind, Around around) {
        InvocationHandler handler = (proxy, method, given) -> {
            Object[] arguments = given == null ? new Object[0] : given;
            return around.call(method.getName(), arguments, () -> {
                try {
                    return method.invoke(behind, arguments);
                } catch (InvocationTargetException e) {
                    throw e.getTargetException();
                }
            });
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
