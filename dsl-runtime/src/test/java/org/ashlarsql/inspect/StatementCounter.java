package org.ashlarsql.inspect;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;

/** A connection that counts the statements asked of it. */
final class StatementCounter {
    private final Connection connection;
    private int count;

    StatementCounter(Connection connection) {
        this.connection = connection;
    }

    Connection connection() {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, args) -> call(method, args));
    }

    int count() {
        return count;
    }

    private Object call(Method method, Object[] args) throws Throwable {
        if (method.getName().startsWith("prepare") || method.getName().equals("createStatement")) {
            count++;
        }
        try {
            return method.invoke(connection, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
