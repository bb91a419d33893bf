String log = new File(basedir, 'build.log').text
assert log.contains('Tests run: 3, Failures: 0, Errors: 0, Skipped: 0')

['src', 'target/generated-sources'].each { folder ->
  new File(basedir, folder).eachFileRecurse { file ->
    assert file.directory || file.name == 'Careless.java' || !file.text.contains('SuppressWarnings'): "$file suppresses warnings"
  }
}

// Each wrong line is refused in its words, and no other line is.
boolean jspecify = Runtime.version().feature() >= 22
[Wrong: '[NullAway] ', Careless: '['].each { program, check ->
  Map<Integer, String> expected = [:]
  new File(basedir, "src/wrong/java/cinema/${program}.java").readLines().eachWithIndex { line, i ->
    def words = line =~ (jspecify ? /\/\/ refused(?: in JSpecify mode)?: (.*)/ : /\/\/ refused: (.*)/)
    if (words.find()) {
      expected[i + 1] = words.group(1)
    }
  }
  Map<Integer, String> refused = [:]
  (log =~ /(?m)^\[ERROR\] .*${program}\.java:\[(\d+),\d+\] (.*)/).each { all, line, message ->
    refused[line as int] = (refused[line as int] ?: '') + message
  }
  assert refused.keySet() == expected.keySet()
  expected.each { line, words ->
    assert refused[line].contains(check) && refused[line].contains(words)
  }
}
true
