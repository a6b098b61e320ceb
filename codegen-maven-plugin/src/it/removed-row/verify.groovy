// A row is gone, and with it its source and its class; a file that the plugin did not write stays.
def written2001 = { File file -> file.lastModified() == 978307200000L }

def name = 'com/acme/my_shop/errors/OrderClosedException'
assert !new File(basedir, "target/generated-sources/errorspec/${name}.java").exists()
assert !new File(basedir, "target/classes/${name}.class").exists()
assert written2001(new File(basedir, 'target/generated-sources/errorspec/com/acme/my_shop/errors/OrderNotFoundException.java'))
assert new File(basedir, 'target/classes/com/acme/my_shop/errors/OrderNotFoundException.class').file

assert new File(basedir, 'build.log').readLines().any { it ==~ /\[INFO\] error-spec\.yaml: 1 row, \d+ files? written, 1 removed/ }
