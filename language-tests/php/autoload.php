<?php

declare(strict_types=1);

/* As Composer would load it: the namespace Acme is in $root. */
spl_autoload_register(static function (string $class) use ($root): void {
    $path = $root . '/' . strtr(substr($class, strlen('Acme\\')), '\\', '/') . '.php';
    if (is_file($path)) {
        require $path;
    }
});
