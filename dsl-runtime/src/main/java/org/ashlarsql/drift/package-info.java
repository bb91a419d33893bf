/**
 * What has changed between two schemas, or between generated classes and the database that they talk to, in words.
 * Start at {@link org.ashlarsql.drift.SchemaCheck} for the latter, at {@link org.ashlarsql.drift.SchemaDiff} for the
 * former.
 */
@NullMarked
package org.ashlarsql.drift;

import org.jspecify.annotations.NullMarked;
