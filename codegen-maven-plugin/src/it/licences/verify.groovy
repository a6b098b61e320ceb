// Whoever gets a jar gets the licence with it.
import java.util.jar.JarFile

for (artifact in ['codegen-core', 'codegen-maven-plugin']) {
    def jars = []
    new File(localRepositoryPath, "io/github/errorspec/${artifact}").eachFileRecurse {
        if (it.name.endsWith('.jar')) {
            jars << it
        }
    }
    assert jars
    for (file in jars) {
        def jar = new JarFile(file)
        def text = { name -> jar.getInputStream(jar.getEntry("META-INF/${name}")).getText('UTF-8') }
        assert text('LICENSE').contains('Apache License')
        assert text('NOTICE').contains('The ErrorSpec authors')
        jar.close()
    }
}
