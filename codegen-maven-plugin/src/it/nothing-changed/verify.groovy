// The second build of the same sources writes no file and does not compile.
def written2001 = { File file -> file.lastModified() == 978307200000L }

def files = []
['generated-sources', 'classes', 'errorspec'].each { new File(basedir, "target/${it}").eachFileRecurse { files << it } }
files = files.findAll { it.file }
assert files*.name.containsAll(['OrdersError.java', 'OrdersError.class', 'Shop.class'])
assert files.findAll { !written2001(it) } == []

def log = new File(basedir, 'build.log').readLines()
assert log.count { it ==~ /\[INFO\] error-spec\.yaml: 2 rows, .*/ } == 1
assert log.count { it == '[INFO] error-spec.yaml: up to date' } == 1
assert log.count { it.startsWith('[INFO] Compiling ') } == 1
assert log.count { it.startsWith('[INFO] Nothing to compile') } == 1
