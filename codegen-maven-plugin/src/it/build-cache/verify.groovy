// The cache does not see a table that no POM names: the module stays out of it, and the log says what to add.
import java.util.zip.ZipFile

def log = new File(basedir, 'build.log').text
def packages = 'com/acme/my_shop/errors/'

assert log.contains('<maven.build.cache.input.errorspec>${project.basedir}/error-spec.yaml</maven.build.cache.input.errorspec>')
assert log.contains('Attempting to restore project com.acme.my-shop:build-cache from build cache')
assert !log.contains('Found cached build')
def jar = new ZipFile(new File(basedir, 'target/build-cache-1.0.jar'))
assert jar.getEntry(packages + 'OrderNotFoundException.class') != null
assert jar.getEntry(packages + 'OrderClosedException.class') == null
jar.close()
assert log.contains('unknown key `htpp` in a row')
