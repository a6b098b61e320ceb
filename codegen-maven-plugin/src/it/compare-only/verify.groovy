// Committed code that is not that of the table fails the build, which writes nothing, not even a record.
def log = new File(basedir, 'build.log').readLines()
assert log.count { it.contains('error-spec.yaml: 2 files would be added') } == 1
assert log.count { it == '[INFO] error-spec.yaml: 2 rows, 2 files written' } == 1
assert log.count { it == '[INFO] error-spec.yaml: 2 rows, no file changed' } == 1
assert log.any { it.contains('would be changed') }
assert log.any { it.contains('changed: docs/errors/catalog.json') }
assert log.any { it.contains('|-') && it.contains('404') }
assert log.any { it.contains('|+') && it.contains('410') }

assert new File(basedir, 'docs/errors/catalog.json').text.contains('404')
assert !new File(basedir, 'target/errorspec').exists()
