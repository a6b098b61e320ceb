<?php

declare(strict_types=1);

/*
 * Holds generated PHP against conformance vectors: php vectors.php <folder of Acme> <namespace> <vectors.json>
 *
 * What the example leaves out is not asked for: other languages of people, and how long to wait before a retry.
 */

[, $root, $namespace, $file] = $argv;

require __DIR__ . '/autoload.php';

set_error_handler(static function (int $level, string $message, string $file, int $line): never {
    throw new ErrorException($message, 0, $level, $file, $line);
});

$failures = [];
$checks = 0;

/** Numbers are compared by value, objects without the order of their members. */
function comparable(mixed $value): mixed
{
    if (is_float($value) && floor($value) === $value && abs($value) < 2 ** 53) {
        return (int) $value;
    }
    if ($value instanceof stdClass) {
        $members = array_map(comparable(...), (array) $value);
        ksort($members, SORT_STRING);

        return (object) $members;
    }

    return is_array($value) ? array_map(comparable(...), $value) : $value;
}

function check(string $what, mixed $actual, mixed $expected): void
{
    global $failures, $checks;
    $checks++;
    $flags = JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_PRESERVE_ZERO_FRACTION;
    $got = json_encode(comparable($actual), $flags);
    $wanted = json_encode(comparable($expected), $flags);
    if ($got !== $wanted) {
        $failures[] = "$what\n  expected $wanted\n  but got  $got";
    }
}

/** What properties hold, in the forms of the wire. */
function wire(mixed $value): mixed
{
    if ($value instanceof DateTimeImmutable) {
        $utc = $value->setTimezone(new DateTimeZone('UTC'));

        return preg_replace(['/(\.\d{3})000Z/', '/\.000Z/'], ['$1Z', 'Z'], $utc->format('Y-m-d\TH:i:s.u\Z'));
    }

    return is_array($value) ? array_map(wire(...), $value) : $value;
}

/** The values by the names of the catalog: each property was read from the param of the same place. */
function typed(RuntimeException $error, array $params): stdClass
{
    $properties = array_values(array_filter(
        (new ReflectionClass($error))->getProperties(ReflectionProperty::IS_PUBLIC),
        static fn (ReflectionProperty $property) => $property->getDeclaringClass()->name === $error::class,
    ));
    $typed = new stdClass();
    foreach ($params as $at => $param) {
        $value = $properties[$at]->getValue($error);
        if ($value !== null) {
            $typed->{$param->name} = wire($value);
        }
    }

    return $typed;
}

function argument(mixed $value, string $type): mixed
{
    return match (true) {
        is_array($value) => array_map(static fn (mixed $each) => argument($each, $type), $value),
        $type === 'timestamp' => new DateTimeImmutable($value),
        $type === 'number' => (float) $value,
        default => $value,
    };
}

function compare(RuntimeException $error, stdClass $expected, array $params, string $what): void
{
    $problem = $error->problem;
    check("$what: id", $problem->error?->id(), $expected->id);
    check("$what: code", $problem->code, $expected->code);
    check("$what: status", $problem->httpStatus, $expected->httpStatus);
    check("$what: title", $problem->title, $expected->title);
    check("$what: message", $error->getMessage(), $expected->message);
    check("$what: params", (object) $problem->params, $expected->params);
    check("$what: sensitive", (object) $problem->sensitiveParams(), $expected->sensitive);
    if ($problem->error !== null) {
        check("$what: typed", typed($error, $params), $expected->typed);
        check("$what: retry", $problem->error->retry(), $expected->retry);
    }
    foreach ((array) $problem->sensitiveParams() as $secret) {
        // Values of other params may be the same.
        if (is_string($secret) && strlen($secret) > 10 && !str_contains(print_r($problem->params, true), $secret)) {
            check("$what: dump", str_contains(print_r($error, true), $secret), false);
        }
    }
}

$vectors = json_decode(file_get_contents($file), flags: JSON_THROW_ON_ERROR);
$catalog = json_decode(file_get_contents(dirname($file) . '/catalog.json'), flags: JSON_THROW_ON_ERROR);
$codes = $namespace . '\\ErrorCode';
$base = $namespace . '\\CatalogException';
$rows = array_column($catalog->errors, null, 'id');

foreach ($vectors->lookup as $vector) {
    check("look up $vector->code", $codes::fromCode($vector->code)?->id(), $vector->id);
}
foreach ($vectors->raise as $vector) {
    $row = $rows[$vector->id];
    $required = array_filter($row->params, static fn (stdClass $param) => !$param->optional);
    $optional = array_filter($row->params, static fn (stdClass $param) => $param->optional);
    $arguments = $row->family ? [$vector->code] : [];
    foreach ([...$required, ...$optional] as $param) {
        $value = $vector->params->{$param->name} ?? null;
        $arguments[] = $value === null ? null : argument($value, $param->type);
    }
    $enumCase = $codes::from($row->code);
    $class = $namespace . '\\Exceptions\\' . rtrim($enumCase->name, '_') . 'Exception';
    $cause = new RuntimeException('cause');
    $error = $class::of(...[...$arguments, $cause]);
    $what = "raise $vector->id with " . json_encode($vector->params);
    compare($error, $vector->expect, $row->params, $what);
    check("$what: unsafe message", $error->problem->unsafeMessage(), $vector->expect->unsafeMessage);
    check("$what: problem", json_decode($error->problem->toJson()), $vector->expect->problem);
    check("$what: cause", $error->getPrevious() === $cause, true);
    check("$what: remote", $error->problem->remote, false);
    if ($row->family) {
        try {
            $class::of('no code', ...[...array_slice($arguments, 1), $cause]);
            check("$what with no code of it", 'nothing thrown', 'InvalidArgumentException');
        } catch (InvalidArgumentException $refused) {
            check("$what with no code of it: cause", $refused->getPrevious() === $cause, true);
        }
    }
}
foreach ($vectors->decode as $vector) {
    // Bodies are read by PHP's own json_decode, which takes more, but no half of a surrogate pair.
    json_decode($vector->body);
    if (($vector->strict ?? false) || json_last_error() === JSON_ERROR_UTF16) {
        continue;
    }
    $error = $base::fromResponse($vector->httpStatus, $vector->body);
    $params = $vector->expect->id === null ? [] : $rows[$vector->expect->id]->params;
    compare($error, $vector->expect, $params, "decode $vector->why: $vector->body");
    check("decode $vector->why: remote", $error->problem->remote, true);
}

echo count($failures), ' of ', $checks, " checks failed\n", implode("\n", array_slice($failures, 0, 20)), "\n";
exit($checks > 20 && $failures === [] ? 0 : 1);
