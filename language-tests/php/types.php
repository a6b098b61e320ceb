<?php

declare(strict_types=1);

/* Loads every type of some packages, and links it with what it extends: php types.php <package>... */

require __DIR__ . '/load.php';

$count = 0;
foreach (array_slice($argv, 1) as $folder) {
    foreach ((new Package($folder))->types() as $type) {
        if (!class_exists($type)) {
            throw new LogicException("the file of $type in $folder does not declare it");
        }
        $count++;
    }
}
echo $count, " files, each of them one type\n";
