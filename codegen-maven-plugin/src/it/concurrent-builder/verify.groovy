// A spec of another module that is named by its path needs nothing of that module to be built.
assert new File(basedir, 'service/target/classes/com/acme/my_shop/errors/OrderNotFoundException.class').file
assert new File(basedir, 'service/target/classes/com/acme/Shop.class').file

def log = new File(basedir, 'build.log').readLines()
def spec = '../catalog/src/main/resources/com/acme/error-spec.yaml: '
assert log.any { it.startsWith("[INFO] ${spec}2 rows, ") }
assert log.any { it == "[INFO] ${spec}up to date" }
