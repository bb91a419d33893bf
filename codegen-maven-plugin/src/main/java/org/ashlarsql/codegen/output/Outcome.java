package org.ashlarsql.codegen.output;

import java.nio.file.Path;
import java.util.List;
import org.ashlarsql.codegen.Result;

/** How many files were written, left alone and deleted. */
public record Outcome(Path folder, int written, int unchanged, int deleted) {

    /** The result of the whole generation. */
    public Result result(int tables, List<String> warnings) {
        return new Result(tables, written, unchanged, deleted, folder, warnings);
    }
}
