// The spec and its rules come from another module: from its classes first, then from its jar; a wrong name says where it was looked for.
def service = new File(basedir, 'service')
assert new File(service, 'target/classes/com/acme/my_shop/errors/OrderNotFoundException.class').file
assert new File(service, 'target/classes/com/acme/Shop.class').file

def log = new File(basedir, 'build.log').readLines()
assert log.count { it ==~ /\[INFO\] classpath:com\/acme\/error-spec\.yaml: 2 rows, \d+ files written/ } == 1
assert log.count { it == '[INFO] classpath:com/acme/error-spec.yaml: up to date' } == 1
assert log.any {
    it.contains("There is no classpath:com/acme/none.yaml in the project's dependencies of scope compile, "
            + 'which are catalog-1.0.jar.')
}
assert log.count { it.startsWith('[INFO] classpath:com/acme/error-spec.yaml:4:') && it.endsWith('[unused-wildcard]') } == 1
assert log.count { it.startsWith('[INFO] error-spec.yaml:3:') && it.endsWith('[unused-wildcard]') } == 2
