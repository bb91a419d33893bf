package org.ashlarsql.examples.tpch;

import org.ashlarsql.dsl.Select;

/** A query of TPC-H with its number there and what it asks. */
record Question(int number, String text, Select<? extends Record> query) {}
