// The build fails, and the log has the whole report once, each fault on its line.
def log = new File(basedir, 'build.log').readLines().collect { it.replaceFirst(/^\[ERROR\] ?/, '') }
def report = new File(basedir, 'expected.txt').readLines()
assert Collections.indexOfSubList(log, report) >= 0
assert log.count { it == report.first() } == 1
assert log.any { it.startsWith('Failed to execute goal ') && it.contains(':generate ') }

assert !new File(basedir, 'target/generated-sources').exists()
