// As strict as it can be: a link to no page or to no anchor ends the build.
module.exports = {
  title: 'Errors',
  url: 'https://example.com',
  baseUrl: '/',
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  markdown: {hooks: {onBrokenMarkdownLinks: 'throw'}},
  presets: [['classic', {docs: {routeBasePath: '/', path: 'pages'}, blog: false, pages: false}]],
};
