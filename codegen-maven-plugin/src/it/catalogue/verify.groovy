String log = new File(basedir, 'build.log').text
assert log.contains('Ashlar: 1 tables and views, 7 files written, 0 unchanged, 0 deleted in ')
assert log.contains('Tests run: 1, Failures: 0, Errors: 0, Skipped: 0')
assert log.contains('Ashlar: nothing has changed since shop.db was generated')
assert log.contains('Ashlar: skipped')
