// Only the catalog is generated, and nothing is there for javac.
assert new File(basedir, 'target/errorspec/json').list().sort() as List == ['catalog.json', 'vectors.json']
assert !new File(basedir, 'target/generated-sources/errorspec').exists()
assert !new File(basedir, 'target/classes').exists()
assert new File(basedir, 'build.log').readLines().contains('[INFO] error-spec.yaml: 2 rows, 2 files written')
