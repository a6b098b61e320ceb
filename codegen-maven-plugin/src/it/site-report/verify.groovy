// The module with a table has the reference by the goal docs, and as a report in its site and in the staged one; the others have
// neither, and nothing fails but what a broken table is for.
def log = new File(basedir, 'build.log').readLines()
def docs = new File(basedir, 'orders/target/errorspec/docs')
assert log.contains('[INFO] site: ' + new File(docs, 'site/index.html'))
assert new File(docs, 'site/index.html').text.contains('Order not found')
assert new File(docs, 'markdown/errors.md').text.contains('Order not found')

for (site in ['orders/target/site', 'target/staging/orders'].collect { new File(basedir, it) }) {
    def reports = new File(site, 'project-reports.html').text
    def link = reports =~ /<td[^>]*><a href="([^"]+)">Error Reference<\/a><\/td>\s*<td[^>]*>All errors: /
    assert link.find()
    assert new File(site, link.group(1)).text.contains('Order not found')
    assert new File(site, 'errors/1001.html').exists()
}

for (module in ['', 'plain/']) {
    def missing = new File(basedir, module + 'error-spec.yaml')
    assert log.contains('[INFO] nothing to document: there is no ' + missing)
    assert log.contains('[INFO] no report of errors: there is no ' + missing)
    assert !new File(basedir, module + 'target/errorspec').exists()
    assert !new File(basedir, module + 'target/site/project-reports.html').exists()
}

assert log.any { it.startsWith('[ERROR] broken.yaml:6:30: error: unknown key `htpp`') }
assert new File(basedir, 'orders/target/site/errors/1002.html').exists()
