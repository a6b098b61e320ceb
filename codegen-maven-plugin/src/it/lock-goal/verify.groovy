// What was locked is guarded, wherever its lock is; the lock itself is written by its own goal only.
def log = new File(basedir, 'build.log').readLines()
assert log.count { it.startsWith('[INFO] There is no lock yet') } == 1
assert log.count { it == '[INFO] error-spec.lock: 3 rows, locked for the first time' } == 1
assert log.count { it == '[INFO] error-spec.yaml: nothing to complain about' } == 3
assert log.count { it == '[INFO] added.yaml: nothing to complain about' } == 1

assert log.any { it.startsWith('[ERROR] renumbered.yaml:5:3: error: ') && it.endsWith('[code-renumbered]') }
assert log.any { it.startsWith('[ERROR] dropped.yaml:') && it.endsWith('[code-removed]') }
assert log.count { it.startsWith('[ERROR] other-status.yaml:5:') && it.contains('404') && it.contains('410') } == 2
assert log.any { it.startsWith('[ERROR] swapped.yaml:6:') && it.endsWith('[params-reordered]') }
assert log.any { it.startsWith('[ERROR] in-family.yaml:8:3: error: ') && it.endsWith('[row-inside-family]') }

assert log.any { it.contains('LATEST names no exact version') }
assert log.any { it.contains('The baseline com.acme.my-shop:lock-goal:0.9 cannot be had') }
