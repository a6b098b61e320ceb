// A row got a description: only the files that tell about that row are written again.
def written2001 = { File file -> file.lastModified() == 978307200000L }

def generated = new File(basedir, 'target/generated-sources/errorspec/com/acme/my_shop/errors').listFiles().toList()
assert generated.findAll { !written2001(it) }*.name.sort() == ['OrderClosedException.java', 'OrdersError.java']
assert generated.findAll(written2001)*.name.contains('OrderNotFoundException.java')

assert new File(basedir, 'build.log').readLines().contains('[INFO] error-spec.yaml: 2 rows, 2 files written')
