export default {title: 'Errors', srcDir: 'pages', outDir: 'site', cacheDir: 'cache'};
