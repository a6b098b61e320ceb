// What was locked is guarded, wherever its lock is; the lock itself is written by its own goal only.
def log = new File(basedir, 'build.log').readLines()
assert log.count { it == '[INFO] error-spec.yaml: nothing to complain about' } == 4
assert log.count { it.startsWith('[INFO] There is no lock yet, ') } == 1
assert log.count { it == '[INFO] error-spec.lock: 3 rows, locked for the first time' } == 1

def failures = log.join('\n').split('Failed to execute goal ').drop(1).toList()
def failure = { String module -> failures.find { it.contains(" on project ${module}:") } }
assert failure('lock-goal') == null
assert failure('added') == null
def released = '../error-spec.lock:'
[
    'renumbered': ['5:3: error: `ORDER_NOT_FOUND` has the code `1003` now, not `1001` [code-renumbered]', released + '8:3: released here'],
    'dropped': ['1:1: error: `1001`, `ORDER_NOT_FOUND`, is gone without a tombstone [code-removed]', released + '8:3: released here'],
    'other-status': ['5:33: error: the HTTP status of `1001` is `410` now, not `404` [status-changed]', released + '8:'],
    'swapped': ['6:39: error: the params of `1002` stand in another order: `reason`, `order` [params-reordered]', released + '9:'],
    'in-family': ['8:3: error: `104017` was released as `INTERNAL_ERROR`, of the family `104XXX`, and is `DISK_FULL` now', released + '10:3: the released family'],
    'of-version': ['5:3: error: `ORDER_NOT_FOUND` has the code `1003` now, not `1001` [code-renumbered]', 'lock-goal-1.0-errors.lock:8:3: released here'],
].each { module, lines ->
    assert failure(module).contains('[ERROR] error-spec.yaml:' + lines[0])
    assert failure(module).contains('[ERROR]   ' + lines[1])
    assert failure(module).contains('[ERROR] 1 error\n')
}
assert failure('of-missing-version').contains('The baseline com.acme.my-shop:lock-goal:0.9 cannot be had: ')
assert failure('of-missing-version').contains('<attachLock>true</attachLock>')
assert failure('of-latest-version').contains('The baseline com.acme.my-shop:lock-goal:LATEST names no exact version: ')
