// What is generated compiles as Java 8, where every warning is an error.
def version = { File file ->
    file.withDataInputStream { data ->
        data.skipBytes(6)
        data.readUnsignedShort()
    }
}

def classes = new File(basedir, 'target/classes/com/acme/my_shop/errors').listFiles().toList()
assert classes*.name.contains('OrderNotFoundException.class')
assert classes.collect(version).unique() == [52] // Java 8
