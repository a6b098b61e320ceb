// The goal check fails on a faulty spec, passes a good one, and generates nothing.
def log = new File(basedir, 'build.log').readLines()
assert log.count { it == '[INFO] error-spec.yaml: nothing to complain about' } == 1
assert log.count { it.startsWith('[ERROR] error-spec.yaml:5:33: error: ') && it.contains('`htpp`') } == 1
assert log.any { it.startsWith('[ERROR] Failed to execute goal ') && it.contains(':check ') }

assert !new File(basedir, 'target/generated-sources').exists()
assert !new File(basedir, 'target/errorspec').exists()

def suites = new groovy.xml.XmlSlurper().parse(new File(basedir, 'target/reports/errorspec.xml'))
assert suites.testsuite.testcase.failure.@type == 'unknown-key'
assert new File(basedir, 'target/reports/errorspec.sarif').text.contains('"ruleId": "unknown-key"')
