// Nothing is generated, but what an earlier build had generated is compiled: the source root is there all the same.
def written2001 = { File file -> file.lastModified() == 978307200000L }

def generated = new File(basedir, 'target/generated-sources/errorspec/com/acme/my_shop/errors').listFiles().toList()
assert generated*.name.contains('OrderNotFoundException.java')
assert generated.every(written2001)
assert !generated*.name.contains('OrderLostException.java')

assert new File(basedir, 'target/classes/com/acme/Shop.class').file
assert new File(basedir, 'target/classes/com/acme/my_shop/errors/OrderNotFoundException.class').file
assert new File(basedir, 'build.log').readLines().contains('[INFO] skipped, as errorspec.skip says')
