package org.ashlarsql.injection;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A connection that writes down the text of each statement that is asked of it. */
final class Watched {

    private final List<String> seen = new ArrayList<>();

    Connection around(Connection connection) {
        return proxy(Connection.class, connection);
    }

    /** What was asked since the last time. */
    List<String> seen() {
        List<String> all = List.copyOf(seen);
        seen.clear();
        return all;
    }

    private <T> T proxy(Class<T> type, Object target) {
        return type.cast(Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, args) -> call(target, method, args)));
    }

    private Object call(Object target, Method method, Object[] args) throws Throwable {
        String name = method.getName();
        boolean asks = name.startsWith("prepare") || name.startsWith("execute") || name.equals("addBatch");
        if (asks && args != null && args[0] instanceof String sql) {
            seen.add(sql);
        }
        try {
            Object result = method.invoke(target, args);
            return name.equals("createStatement") ? proxy(Statement.class, result) : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
