package org.ashlarsql.dialect;

import org.ashlarsql.render.ErrorKind;

/** Error numbers of MySQL and MariaDB: https://dev.mysql.com/doc/mysql-errors/8.0/en/server-error-reference.html */
final class MySqlFamilyErrors {

    private MySqlFamilyErrors() {}

    /** The kind of a numbered error, or OTHER where its SQLSTATE tells. */
    static ErrorKind kind(int number) {
        return switch (number) {
            case 1062, 1586 -> ErrorKind.UNIQUE;
            case 1216, 1217, 1451, 1452 -> ErrorKind.FOREIGN_KEY;
            case 1048, 1364 -> ErrorKind.NOT_NULL;
            case 3819, 4025 -> ErrorKind.CHECK;
            case 1213 -> ErrorKind.SERIALIZATION;
            case 1205, 3572 -> ErrorKind.LOCK_TIMEOUT;
            default -> ErrorKind.OTHER;
        };
    }
}
