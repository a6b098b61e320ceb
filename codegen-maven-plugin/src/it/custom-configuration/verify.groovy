// Each parameter is heard.
def generated = new File(basedir, 'target/errors/com/acme/orders/api')
assert new File(generated, 'OrderNotFoundException.java').text.contains('package com.acme.orders.api;')
assert new File(generated, 'OrdersError.java').text.contains('class OrdersError')
assert !new File(generated, 'OrdersError.java').text.contains('enum OrdersError')

assert new File(basedir, 'target/classes/com/acme/orders/api/OrderNotFoundException.class').file
assert !new File(basedir, 'target/generated-sources/errorspec').exists()
assert new File(basedir, 'build.log').readLines().any { it.startsWith('[INFO] src/main/errors/orders.yaml: 2 rows, ') }
