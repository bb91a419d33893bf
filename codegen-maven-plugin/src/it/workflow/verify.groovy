String log = new File(basedir, 'build.log').text
assert log.contains('Ashlar: 2 tables and views in ' + new File(basedir, 'db/schema.json') + ', written')
assert log.contains('Ashlar: 2 tables and views in ' + new File(basedir, 'db/schema.json') + ', unchanged')
assert log.contains('Ashlar: 2 tables and views, 10 files written, 0 unchanged, 0 deleted in ')
assert new File(basedir, 'db/schema.json').readLines().any { it.contains('{"name": "rental_rate", ') }
assert new File(basedir, 'target/generated-sources/ashlar/shop/db/Film.java').isFile()
