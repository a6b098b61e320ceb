// The goal generate-test gives to the tests and nothing to the product.
def name = 'com/acme/my_shop/errors/OrderNotFoundException'
assert new File(basedir, "target/generated-test-sources/errorspec/${name}.java").file
assert new File(basedir, "target/test-classes/${name}.class").file
assert new File(basedir, 'target/test-classes/com/acme/ShopTest.class').file

assert !new File(basedir, 'target/generated-sources/errorspec').exists()
assert !new File(basedir, "target/classes/${name}.class").exists()
