File snapshot = new File(basedir, 'db/schema.json')
List<String> log = new File(basedir, 'build.log').readLines()
List<String> told = log.findAll { it.startsWith('[INFO] Ashlar: ') }.collect { it.substring(15) }
String folder = new File(basedir, 'target/generated-sources/ashlar/shop/db')
assert told == [
    "2 tables and views in $snapshot, written",
    "the schema is that of the snapshot $snapshot",
    "2 tables and views, 10 files written, 0 unchanged, 0 deleted in $folder",
    "2 tables and views in $snapshot, unchanged",
    '3 files written, 0 unchanged in ' + new File(basedir, 'target/ashlar/diagrams'),
    'nothing has changed since shop.db was generated (-Dashlar.force generates it anyway)',
    "2 tables and views, 0 files written, 10 unchanged, 0 deleted in $folder",
]
assert snapshot.readLines().any { it.contains('{"name": "rental_rate", ') }
List<String> errors = log.findAll { it.startsWith('[ERROR] ') }.collect { it.substring(8) }
assert errors.subList(0, 4) == [
    'film.length: the column is in the migrations, not in the snapshot',
    'rental.returned_at: timestamp in the snapshot, date in the migrations',
    'rental.returned_at: may be NULL in the snapshot, NOT NULL in the migrations',
    'rental: the foreign key (film_id) to film(film_id) is on delete no action on update no action in the snapshot,'
        + ' on delete cascade on update no action in the migrations',
]
assert errors.any { it.contains("The schema isn't that of the snapshot $snapshot: 5 differences, listed above.") }
assert errors.any { it.contains('pom.xml is no snapshot of a schema: line 1: ') }
assert new File(basedir, 'target/ashlar/diagrams/schema.svg').text.contains('>rental_rate</text>')
