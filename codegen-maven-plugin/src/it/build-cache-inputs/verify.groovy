// What the POM names is compared: the same state is restored, and another one is built, also from restored sources without a record.
// So is a lock that is new, and the table is checked against it.
import java.util.zip.ZipFile

def log = new File(basedir, 'build.log').text
def packages = 'com/acme/my_shop/errors/'

assert !log.contains('is not given this module')
assert log.count('Found cached build, restoring com.acme.my-shop:build-cache-inputs') == 1
assert log.contains('Skipping plugin execution (cached): errorspec:generate')
assert log.readLines().any { it ==~ /\[INFO\] catalog\/error-spec\.yaml: 1 row, \d+ files? written, 1 removed/ }
def jar = new ZipFile(new File(basedir, 'target/build-cache-inputs-1.0.jar'))
assert jar.getEntry(packages + 'OrderNotFoundException.class') != null
assert jar.getEntry(packages + 'OrderClosedException.class') == null
jar.close()
assert new File(basedir, "target/generated-sources/errorspec/${packages}ShopMessagesDe.java").text.contains('Keine Bestellung')
assert log.contains('`1002`, `ORDER_CLOSED`, is gone without a tombstone [code-removed]')
