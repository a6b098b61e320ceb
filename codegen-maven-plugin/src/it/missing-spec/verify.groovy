// The message says where the spec was expected.
def expected = new File(basedir, 'error-spec.yaml').absolutePath
def log = new File(basedir, 'build.log').readLines()
assert log.any { it.startsWith('[ERROR] ') && it.contains(expected) }
assert !log.any { it.contains('NullPointerException') }
