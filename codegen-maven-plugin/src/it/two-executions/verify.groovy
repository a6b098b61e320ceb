// Two executions share an output directory; the clean-up of one leaves the files of the other alone.
def written2001 = { File file -> file.lastModified() == 978307200000L }

def root = new File(basedir, 'target/generated-sources/errorspec/com/acme/my_shop')
def payments = new File(root, 'payments').listFiles().toList()
assert payments*.name.contains('CardDeclinedException.java')
assert payments.every(written2001)

assert new File(root, 'errors/OrderNotFoundException.java').file
assert !new File(root, 'errors/OrderClosedException.java').exists()

assert new File(basedir, 'target/classes/com/acme/my_shop/payments/CardDeclinedException.class').file
assert new File(basedir, 'target/classes/com/acme/my_shop/errors/OrderNotFoundException.class').file
