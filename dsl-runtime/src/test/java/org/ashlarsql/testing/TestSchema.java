package org.ashlarsql.testing;

import javax.sql.DataSource;

/** An empty database of its own: unpooled connections to it, and what a tool needs to make its own. */
public record TestSchema(DataSource dataSource, String url, String user, String password) {}
