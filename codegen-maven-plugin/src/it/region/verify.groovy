// What stands around the errors is what the user wrote, and the page stays as the user left it when it has lost a line.
def log = new File(basedir, 'build.log').readLines()
assert log.count { it == '[INFO] error-spec.yaml: 2 rows, 1 file written' } == 1
assert log.count { it == '[INFO] error-spec.yaml: 2 rows, no file changed' } == 1
assert log.any { it.contains('docs/api.md:3:6: error: `errorspec:begin acme.orders` begins what no line ends') }
assert new File(basedir, 'docs/api.md').text == new File(basedir, 'edited/docs/api.md').text
