// Nothing is configured, and yet the spec is found, the package derived from the groupId and the source root added.
def generated = new File(basedir, 'target/generated-sources/errorspec/com/acme/my_shop/errors')
assert new File(generated, 'OrdersError.java').text.contains('package com.acme.my_shop.errors;')
assert new File(generated, 'OrderNotFoundException.java').file

assert new File(basedir, 'target/classes/com/acme/my_shop/errors/OrderNotFoundException.class').file
assert new File(basedir, 'target/classes/com/acme/Shop.class').file

def log = new File(basedir, 'build.log').readLines()
assert log.any { it ==~ /\[INFO\] error-spec\.yaml: 2 rows, \d+ files written/ }
assert !log.any { it.startsWith('[WARNING]') && (it.contains('errorspec') || it.contains('codegen-maven-plugin')) }
