<?php

declare(strict_types=1);

/* Holds generated PHP against conformance vectors: php vectors.php <package with vectors>... */

require __DIR__ . '/load.php';

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

/** What properties hold, in the forms of the wire. */
function wire(mixed $value): mixed
{
    if ($value instanceof DateTimeImmutable) {
        $utc = $value->setTimezone(new DateTimeZone('UTC'));

        return preg_replace(['/(\.\d{3})000Z/', '/\.000Z/'], ['$1Z', 'Z'], $utc->format('Y-m-d\TH:i:s.u\Z'));
    }

    return is_array($value) ? array_map(wire(...), $value) : $value;
}

/** Params or members in the order of arguments. */
function ordered(array $params): array
{
    usort($params, static fn (stdClass $one, stdClass $other) => $one->optional <=> $other->optional);

    return $params;
}

final class Vectors
{
    private int $checks = 0;

    /** @var string[] */
    private array $failures = [];

    /** The rows of catalog.json by ids. */
    private array $rows;

    private stdClass $vectors;

    public function __construct(private readonly Package $package)
    {
        $this->rows = array_column($package->json('vectors/catalog.json')->errors, null, 'id');
        $this->vectors = $package->json('vectors/vectors.json');
    }

    public function run(): void
    {
        $error = $this->package->type('Error');
        foreach ($this->vectors->lookup as $vector) {
            $found = $error::fromCode($this->code($vector->code));
            $this->check("lookup of $vector->code", $found?->id(), $vector->id);
            if (isset($vector->tags)) {
                $this->check("tags of $vector->id", $found->tags(), $vector->tags);
            }
            foreach ($vector->fields ?? [] as $name => $value) {
                $plain = str_replace(['-', '_'], '', $name);
                $method = method_exists($found, $plain . 'Field') ? $plain . 'Field' : $plain;
                $this->check("$name of $vector->id", $found->$method(), $value);
            }
        }
        foreach ($this->vectors->raise as $vector) {
            $this->raise($vector);
        }
        foreach ($this->vectors->decode as $vector) {
            $what = "decode: $vector->why: $vector->body";
            $decoded = $this->decoded($vector, $vector->httpStatus);
            $this->check("$what: remote", $decoded->isRemote(), true);
            $this->compare($decoded, $vector->expect, $what);
        }
        foreach ($this->vectors->long as $vector) {
            $vector->body = $vector->before . str_repeat($vector->repeated, $vector->times) . $vector->after;
            $this->compare($this->decoded($vector, $vector->httpStatus), $vector->expect, "$vector->why: $vector->repeated");
        }
        foreach ($this->vectors->bytes as $vector) {
            $characters = preg_split('//u', $vector->bytes, -1, PREG_SPLIT_NO_EMPTY);
            $vector->body = implode('', array_map(
                static fn (string $c): string => strlen($c) === 1 ? $c : chr((ord($c[0]) & 3) << 6 | ord($c[1]) & 63),
                $characters,
            ));
            $this->compare($this->decoded($vector, $vector->httpStatus), $vector->expect, "$vector->why: $vector->bytes");
        }
        foreach ($this->vectors->retryAfter as $vector) {
            $what = 'wait of ' . json_encode($vector->headers);
            $decoded = $this->decoded($vector, 503);
            $this->check($what, $decoded->retryAfterMillis(), $vector->millis);
            $this->check("$what: headers", $decoded->headers(), []);
        }
        if ($this->failures !== [] || $this->checks === 0) {
            fwrite(STDERR, implode("\n", array_slice($this->failures, 0, 20)) . "\n");
            fwrite(STDERR, count($this->failures) . " of $this->checks checks failed in {$this->package->folder}\n");
            exit(1);
        }
        echo "$this->checks checks of {$this->package->folder} passed\n";
    }

    /** With headers whose names may have other capitals. */
    private function decoded(stdClass $vector, int $status): RuntimeException
    {
        $lower = array_change_key_case((array) ($vector->headers ?? []));
        $get = static fn (string $name): ?string => $lower[strtolower($name)] ?? null;
        $headers = isset($vector->headers) ? [$get] : [];

        return $this->package->type('Exception')::fromResponse($status, $vector->body, ...$headers);
    }

    private function raise(stdClass $vector): void
    {
        $row = $this->rows[$vector->id];
        $arguments = $row->family ? [$this->code($vector->code)] : [];
        $class = $this->package->type('Error')::from($vector->id)->exceptionClass();
        foreach (ordered($row->params) as $param) {
            $type = $param->type === 'object' ? $this->objectType($class, $row->params, $param) : '';
            $arguments[] = $this->argument($vector->params->{$param->name} ?? null, $param, $type);
        }
        $what = "raise $vector->id with " . json_encode($vector->params);
        $raised = $class::create(...$arguments);
        $this->check("$what: remote", $raised->isRemote(), false);
        $this->check("$what: line", [$raised->getFile(), $raised->getLine()], [__FILE__, __LINE__ - 2]);
        $this->compare($raised, $vector->expect, $what);
        $this->check("$what: unsafe", $raised->unsafeMessage(), $vector->expect->unsafeMessage);
        $this->check("$what: problem", json_decode($raised->toJson()), $vector->expect->problem);
        $this->check("$what: headers", (object) $raised->headers(), $vector->headers ?? new stdClass());
        $this->check("$what: body", $raised->error()?->hasBody(), !isset($vector->noBody));
        $this->check("$what: json_encode", json_decode(json_encode($raised)), $vector->expect->problem);
    }

    /** The type of objects of a param, which a property says, or the comment of one that has a list. */
    private function objectType(string $class, array $params, stdClass $param): string
    {
        $property = $this->properties($class)[array_search($param, $params, true)];
        if (!$param->list) {
            return $property->getType()->getName();
        }
        preg_match('/list<(\w+)>/', $property->getDocComment(), $found);

        return $property->getDeclaringClass()->getNamespaceName() . '\\' . $found[1];
    }

    /** A value as a function takes it; an object of its members. */
    private function argument(mixed $value, stdClass $param, string $type): mixed
    {
        return match (true) {
            $value === null || $param->type === 'json' => $value,
            is_array($value) => array_map(fn (mixed $each) => $this->argument($each, $param, $type), $value),
            $param->type === 'timestamp' => new DateTimeImmutable($value),
            $param->type === 'number' => (float) $value,
            $param->type === 'object' => $this->made($value, $param, $type),
            default => $value,
        };
    }

    private function made(stdClass $value, stdClass $param, string $type): object
    {
        $arguments = [];
        foreach (ordered($param->members) as $member) {
            $arguments[] = $this->argument($value->{$member->name} ?? null, $member, '');
        }
        $made = new $type(...$arguments);
        $what = "$type of " . json_encode($value);
        $this->check("$what: equality", $made == new $type(...$arguments), true);
        $this->check("$what: text", json_decode(json_encode($made)), $param->sensitive ? '***' : $value);
        $this->check("$what: dump", str_contains(print_r($made, true), '=>'), !$param->sensitive);

        return $made;
    }

    private function compare(RuntimeException $error, stdClass $expected, string $what): void
    {
        $row = $error->error();
        $code = $error->code();
        $this->check("$what: id", $row?->id(), $expected->id);
        $this->check("$what: code", $code === null ? null : (string) $code, $expected->code);
        $this->check("$what: status", $error->httpStatus() ?? 0, $expected->httpStatus);
        $this->check("$what: title", $error->title(), $expected->title);
        $this->check("$what: message", $error->getMessage(), $expected->message);
        $this->check("$what: params", (object) $error->params(), $expected->params);
        $this->check("$what: sensitive", (object) $error->sensitiveParams(), $expected->sensitive);
        $this->check("$what: typed", $this->typed($error, $row?->id()), $expected->typed ?? new stdClass());
        $this->check("$what: class", $error::class, $row?->exceptionClass() ?? $this->package->type('Exception'));
        if ($row !== null) {
            $this->check("$what: retry", $row->retry()->value, $expected->retry);
            $this->check("$what: delay", $row->retryAfterMillis(), $expected->retryAfterMillis ?? null);
        }
        foreach ($expected->localized ?? [] as $texts) {
            $this->check("$what: title in $texts->language", $error->localizedTitle($texts->language), $texts->title);
            $message = $error->localizedMessage($texts->language);
            $this->check("$what: message in $texts->language", $message, $texts->message);
        }
    }

    /** The values by the names of the catalog: each property was read from the param of the same place. */
    private function typed(RuntimeException $error, ?string $id): stdClass
    {
        return $id === null ? new stdClass() : $this->members($error, $this->rows[$id]->params);
    }

    /** What an error or an object has of its params or members. */
    private function members(object $object, array $params): stdClass
    {
        $properties = $this->properties($object::class);
        $typed = new stdClass();
        foreach ($params as $at => $param) {
            $value = $properties[$at]->getValue($object);
            $inner = fn (object $each) => $this->members($each, $param->members);
            $value = $param->type !== 'object' ? wire($value) : (is_array($value) ? array_map($inner, $value) : $value);
            if ($value !== null) {
                $typed->{$param->name} = $param->type === 'object' && is_object($value) ? $inner($value) : $value;
            }
        }

        return $typed;
    }

    /** @return list<ReflectionProperty> those that a class has of its own */
    private function properties(string $class): array
    {
        return array_values(array_filter(
            (new ReflectionClass($class))->getProperties(ReflectionProperty::IS_PUBLIC),
            static fn (ReflectionProperty $property) => $property->getDeclaringClass()->name === $class,
        ));
    }

    private function code(string $text): int|string
    {
        return $this->vectors->codeType === 'integer' ? (int) $text : $text;
    }

    private function check(string $what, mixed $actual, mixed $expected): void
    {
        $this->checks++;
        $flags = JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_PRESERVE_ZERO_FRACTION;
        $got = json_encode(comparable($actual), $flags);
        $wanted = json_encode(comparable($expected), $flags);
        if ($got !== $wanted) {
            $this->failures[] = "$what\n  expected $wanted\n  but got  $got";
        }
    }
}

foreach (array_slice($argv, 1) as $folder) {
    (new Vectors(new Package($folder)))->run();
}
