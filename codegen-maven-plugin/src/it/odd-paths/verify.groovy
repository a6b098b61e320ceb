// A module in a directory with spaces, signs and letters beyond ASCII builds like any other. This script cannot look into
// it, because the locale that it runs in may not know these letters; that Shop compiled shows that the rest is there.
def log = new File(basedir, 'build.log').readLines()
assert log.count { it ==~ /\[INFO\] error-spec\.yaml: 2 rows, \d+ files written/ } == 1
assert log.count { it == '[INFO] error-spec.yaml: up to date' } == 1
assert log.count { it.startsWith('[INFO] Compiling ') } == 1
assert log.count { it.startsWith('[INFO] Nothing to compile') } == 1
