// Four modules generate at the same time, each from its own spec.
['Alpha', 'Beta', 'Gamma', 'Delta'].each {
    def module = new File(basedir, it.toLowerCase())
    assert new File(module, "target/generated-sources/errorspec/com/acme/my_shop/errors/${it}Error.java").file
    assert new File(module, "target/classes/com/acme/my_shop/errors/${it}Error.class").file
    assert new File(module, 'target/classes/com/acme/my_shop/errors/OrderNotFoundException.class').file
}

def log = new File(basedir, 'build.log').text
assert log.contains('with a thread count of 2')
assert !log.toLowerCase().contains('thread-safe') && !log.contains('threadSafe')
