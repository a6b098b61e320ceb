// PHP 7.4 on Node: node old-php.mjs -r 'echo PHP_VERSION;'
import { getPHPLoaderModule } from '@php-wasm/node-7-4';
import { loadPHPRuntime, PHP } from '@php-wasm/universal';

const php = new PHP(await loadPHPRuntime(await getPHPLoaderModule(), {}));
const response = await php.cli(['php', ...process.argv.slice(2)]);
process.stdout.write(await response.stdoutText);
process.exit(await response.exitCode);
