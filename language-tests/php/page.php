<?php

declare(strict_types=1);

/* The snippets of the page about PHP, each with everything that can happen in it: php page.php <package> */

namespace Acme\Shop\Errors;

use LogicException;
use Throwable;

require __DIR__ . '/load.php';

new \Package($argv[1]);

/** What the snippets call. */
final class Happening
{
    /** @var string[] */
    public static array $notes = [];

    public static ?Throwable $failure = null;

    public function log(string $level, string $message, array $context): void
    {
        note("$level $message " . json_encode($context));
    }

    public function getStatusCode(): int
    {
        return 409;
    }

    public function getBody(): string
    {
        return OutOfStockException::create('tea', 3)->toJson();
    }
}

function order(): void
{
    throw Happening::$failure;
}

function reserve(string $item): void
{
    throw new LogicException($item);
}

function note(string $text): void
{
    Happening::$notes[] = $text;
}

function show(string $secret): void
{
    note("shown: $secret");
}

function count_error(string $label): void
{
    note("counted: $label");
}

$snippets = [
// The snippets stand here.
];
$refused = CardRefusedException::create('4111');
$failures = [
    OutOfStockException::create('tea', 3),
    ParamRequiredException::create('from'),
    $refused,
    new LogicException('wrapped', 0, $refused),
    OverloadedException::create(),
    ShopException::fromResponse(404, '{"code":1}'),
    ShopException::fromResponse(500, '{"code":5017}'),
];
$thrown = [];
foreach ($snippets as $snippet) {
    foreach ($failures as Happening::$failure) {
        try {
            $snippet(new Happening(), new Happening());
        } catch (ShopException | LogicException $exception) {
            $thrown[] = $exception::class . ' ' . $exception->getMessage();
        }
    }
}
$expected = [
    'only 3 of tea', 'try another day', 'unknown to this version of the table', '5017 Something went wrong on our side.',
    'Card refused', 'something else', 'only 3 left', 'The card *** was refused.', 'shown: 4111 1111 1111 1111',
    'shown: The card 4111 1111 1111 1111 was refused.', '1002 Out of stock 409 Order errors 10',
    'Der Parameter „from“ fehlt.', 'Too old.', '{"name":"age","code":"range","message":"Too old."}',
    'counted: OUT_OF_STOCK', 'counted: _OTHER',
    'info The card *** was refused. {"error.type":"CARD_REFUSED","error.code":"2001","error.category":"payment",'
        . '"error.status":"402","error.remote":"false"}',
];
$missing = array_diff($expected, Happening::$notes);
if ($missing !== []) {
    throw new LogicException('never noted: ' . implode(', ', $missing) . "\nbut: " . implode("\n", Happening::$notes));
}
foreach ([ParamRequiredException::class, OutOfStockException::class, InternalException::class] as $class) {
    if (preg_grep('/^' . preg_quote($class, '/') . ' /', $thrown) === []) {
        throw new LogicException("$class was never thrown");
    }
}
echo count($snippets), " snippets ran\n";
