<?php

declare(strict_types=1);

/* The rules are those of the standard that the environment names. */
return (new PhpCsFixer\Config())->setRules([getenv('STANDARD') => true])->setUsingCache(false);
