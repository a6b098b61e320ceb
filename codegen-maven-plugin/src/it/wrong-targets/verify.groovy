// What is wrong in the pom is told in one line each, with what would be accepted.
def log = new File(basedir, 'build.log').text
assert log.contains('Wrong configuration: there is no target `cobol`; there are: java')
assert log.contains('Wrong configuration: the target `json` has no option `vector` (did you mean `vectors`?); it has: internalRows, names, vectors')
assert log.contains('pom.xml is a file where a folder is needed')
assert !log.contains('Exception in thread')
assert !new File(basedir, 'target/errorspec/json').exists()
