package org.ashlarsql.codegen;

import java.nio.file.Path;
import java.util.List;

/**
 * What a generation did.
 *
 * @param folder of the generated package
 * @param warnings what was done as asked, though it may not be what was meant
 */
public record Result(int tables, int written, int unchanged, int deleted, Path folder, List<String> warnings) {

    public Result {
        warnings = List.copyOf(warnings);
    }
}
