// The program finds out by itself whether every option was heard.
def classes = new URLClassLoader([new File(basedir, 'target/classes').toURI().toURL()] as URL[], ClassLoader.platformClassLoader)
classes.loadClass('com.acme.Shop').getMethod('main', String[]).invoke(null, [[] as String[]] as Object[])

def generated = { String path -> new File(basedir, "target/$path") }
assert generated('server/com/acme/server/ParamRequiredException.java').text.contains('@NullMarked')
assert generated('own/com/acme/own/ShopErrors.java').text.contains('@javax.annotation.processing.Generated("io.github.errorspec")')
assert !generated('own/com/acme/own/ShopGenerated.java').exists()
assert !generated('client/com/acme/client/RemoteMessagesDe.java').text.contains('Festgefahren')
assert !generated('nested/com/acme/nested/ParamRequiredException.java').exists()
