package org.ashlarsql.testing;

/** Something that hands out empty databases. */
interface DatabaseServer {
    TestSchema newDatabase();
}
