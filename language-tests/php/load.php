<?php

declare(strict_types=1);

/* What all scripts here need: a package loaded as Composer would load it, and warnings that are errors. */

set_error_handler(static function (int $level, string $message, string $file, int $line): never {
    throw new ErrorException($message, 0, $level, $file, $line);
});

/** A generated package. */
final class Package
{
    private readonly string $namespace;

    /** Its folder, of which the vectors are a part. */
    public readonly string $folder;

    public function __construct(string $folder)
    {
        $this->folder = $folder;
        [$this->namespace] = array_keys((array) $this->json('composer.json')->autoload->{'psr-4'});
        spl_autoload_register(function (string $class): void {
            $path = str_starts_with($class, $this->namespace)
                ? $this->path(strtr(substr($class, strlen($this->namespace)), '\\', '/'))
                : '';
            if (is_file($path)) {
                require $path;
            }
        });
    }

    public function json(string $file): stdClass
    {
        return json_decode(file_get_contents("$this->folder/$file"), flags: JSON_THROW_ON_ERROR);
    }

    /** The names of all types. */
    public function types(): array
    {
        return array_map(
            fn (string $file) => $this->namespace . basename($file, '.php'),
            glob($this->path('*')),
        );
    }

    /** A type of the catalog's own, by what its name ends with. */
    public function type(string $ending): string
    {
        [$table] = glob($this->path('*ErrorTable'));

        return $this->namespace . basename($table, 'ErrorTable.php') . $ending;
    }

    private function path(string $name): string
    {
        return "$this->folder/src/$name.php";
    }
}
