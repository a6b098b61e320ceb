// The goal fix shows first what it would change, then changes just that, and then has nothing to do. That names meet in code is known
// by what is generated.
def log = new File(basedir, 'build.log').readLines()
assert log.count { it == '+  "010": {name: Order closed, http: 409}   # a code with zeros' } == 1
assert log.count { it.startsWith('[INFO] error-spec.yaml: quote the key, since ') && it.endsWith(' [ambiguous-key]') } == 1
assert log.count { it.startsWith('[INFO] error-spec.yaml: give `1002` the id `ORDER_NOT_FOUND_ERROR_1002`, since ') && it.endsWith(' in Java [name-clash]') } == 1
assert log.count { it == '[INFO] error-spec.yaml: nothing that can be mended' } == 1
assert log.count { it.startsWith('[WARNING] error-spec.yaml:7:3: warning: ') } == 1

assert new File(basedir, 'error-spec.yaml').text == '''errorSpec: 1
id: acme.orders
title: Order errors
codes: {type: string}
errors:
  "1001": {name: Order not found, http: 404}
  "010": {name: Order closed, http: 409}   # a code with zeros
  "1002": {name: Order not found error, http: 404, id: ORDER_NOT_FOUND_ERROR_1002}
'''
