<?php

declare(strict_types=1);

/* What vectors cannot say, with the packages of two tables: php edges.php <shapes> <objects> */

namespace Acme\Shapes\Errors;

use Acme\Objects\Errors\AccountLockedAccount;
use Acme\Objects\Errors\AccountLockedException;
use Acme\Objects\Errors\AccountLockedSecretsItem;
use Acme\Objects\Errors\ObjectsException;
use Acme\Objects\Errors\SomeException;
use Acme\Objects\Errors\SomeItem;
use Acme\Objects\Errors\ValidationFailedException;
use Acme\Objects\Errors\ValidationFailedFieldsItem;

require __DIR__ . '/load.php';

new \Package($argv[1]);
new \Package($argv[2]);

function same(mixed $expected, mixed $actual, string $what): void
{
    if ($expected !== $actual && !(is_float($expected) && is_nan($expected) && is_float($actual) && is_nan($actual))) {
        throw new \LogicException("$what: expected " . var_export($expected, true) . ', got ' . var_export($actual, true));
    }
}

/** Codes in all forms that JSON has for numbers and texts. */
$codes = [
    '1001' => 1001, '"1001"' => 1001, '1001.0' => 1001, '1001.5' => null, 'true' => null, '"+1"' => null, '"01"' => null,
    '" 1"' => null, '"1_0"' => null, '"1001 "' => null, '"٠"' => null, 'null' => null, '[]' => null, '{}' => null, '1e3' => 1000,
    '-0' => 0, '-0.0' => 0, '"-0"' => null, '9223372036854775807' => PHP_INT_MAX, '9223372036854775808' => null,
    '"9223372036854775808"' => null, '-9223372036854775808' => PHP_INT_MIN, '-9223372036854775809' => null, '1e400' => null,
    '"' . str_repeat('9', 5000) . '"' => null,
];
foreach ($codes as $body => $code) {
    $error = ShapesException::fromJson('{"code": ' . $body . '}');
    same($code, $error->code(), "code $body");
}

/** What is no JSON object, or is read differently by others, or takes long. */
$deep = static fn (int $levels): string => str_repeat('{"params":', $levels - 1) . '{}' . str_repeat('}', $levels - 1);
$bodies = [
    '', ' ', '{', '}', '[', '[]', '1', 'null', '{"a": NaN}', '{"a": Infinity}', '{"code": 1, "code": 1}', "{'code': 1}",
    '{"code": 1, "\u0063ode": 1}', '{"code": 1,}', '{"code" 1}', '{"code": 01}', '{"code": 1.}', '{"code": .1}', '{"code": +1}',
    '{"code": 1e}', '{"code": 1 2}', '{"code": 1} x', '{"code": 1, "x": "\q"}', '{"code": 1, "x": "\u12"}',
    '{"code": 1, "x": tru}', '{"code": 1, "x": t', '{"code": 1, "x": "', '{"code": 1, "x": "\\', "{\"code\": 1, \"x\": \"\n\"}",
    '{"code": 1, "x": ' . str_repeat('9', 1001) . '}', $deep(101), str_repeat('{"a": ', 100_000), str_repeat('[', 100_000),
    "\xff\xfe{\0}\0", "\u{feff}\u{feff}{\"code\": 1}",
    "{\"code\":\u{a0}1}", '/* */ {"code": 1}',
];
foreach ($bodies as $body) {
    $error = ShapesException::fromResponse(502, $body);
    same([null, null, 502, 'Unknown error (HTTP 502)', []], [
        $error->error(), $error->code(), $error->httpStatus(), $error->getMessage(), $error->params(),
    ], substr($body, 0, 40));
}
same(['x' => "\u{fffd}\u{fffd}\u{fffd}"], ShapesException::fromJson("{\"params\": {\"x\": \"\xed\xa0\x80\"}}")->params(), 'no UTF-8');
same(1, ShapesException::fromJson("\u{feff}{\"code\": 1}")->code(), 'a mark of byte order');
same(1, ShapesException::fromJson(" \t\r\n{\"code\" : 1 , \"x\" : " . $deep(99) . '} ')->code(), 'as deep as it may be');
same(1, ShapesException::fromJson('{"code": 1, "x": ' . str_repeat('9', 1000) . '}')->code(), 'as long as it may be');
same(null, ShapesException::fromResponse(0, '{}')->httpStatus(), 'no status');
same(null, ShapesException::fromResponse(99, '{}')->httpStatus(), 'a status that is none');
$long = json_encode(str_repeat("\u{e9}\\\"\n", 1_000_000));
same(1, ShapesException::fromJson('{"code": 1, "x": ' . $long . '}')->code(), 'a long text');

/** Names and values that PHP does not take for what they are. */
$odd = '{"code":-1,"params":{"0":"zero","":"empty","\u0000x":1,"a":{},"b":[],"c":{"0":1},"d":[{}],"e":1.5e-7,"f":12345678901234567890,'
    . '"g":"\ud800x\udc00\ud83d\ude00","h":"\\\\ud800","i":-0,"j":1e400,"k":null,"l":0.1}}';
$error = ShapesException::fromJson($odd);
same(
    '{"title":"Unknown error","detail":"Unknown error","code":-1,"params":{"0":"zero","":"empty","\u0000x":1,"a":{},"b":[],'
        . '"c":{"0":1},"d":[{}],"e":1.5E-7,"f":1.2345678901234567E+19,"g":"' . "\u{fffd}x\u{fffd}\u{1f600}"
        . '","h":"\\\\ud800","i":0,"l":0.1}}',
    $error->toJson(),
    'what came',
);
same('zero', $error->params()[0], 'a param that is called by a number');
same('0.00000015', $error->logContext()['error.param.e'], 'a small number');
foreach ($error->logContext() as $name => $value) {
    same(0, preg_match('/[[:cntrl:]]/', $name . $value), "$name on one line");
}

/** What is decoded already. */
$cycle = ['code' => 1005];
$cycle['params'] = &$cycle;
$resource = fopen('php://memory', 'r');
$decoded = [
    null, 3, [], 'x', [1, 2], ['params' => [3 => 4]], $cycle, ['code' => new \ArrayObject()], (object) ['code' => 1005],
    ['params' => ['a' => $resource, 'b' => NAN, 'c' => INF]], ['code' => 1005, 'params' => "\xff"], ["\xff" => "\xff"],
];
foreach ($decoded as $at => $body) {
    $error = ShapesException::fromDecoded($body, 400);
    same(true, $error->isRemote(), "decoded $at");
    same(true, is_object(json_decode($error->toJson())), "decoded $at");
    json_encode($error, JSON_THROW_ON_ERROR);
    $error->logContext();
}
foreach ([true, false] as $arrays) {
    $body = json_decode('{"code":1001,"params":{"whole":3,"items":["a"],"numbers":[]}}', $arrays);
    $error = ShapesException::fromDecoded($body);
    same([3, ['a'], []], [$error->whole, $error->items, $error->numbers], 'typed values of what is decoded');
    same(ShapesError::AllTypes, ShapesException::fromDecoded($body)->error(), 'a row of what is decoded');
}

/** Typed values. */
$typed = static fn (string $params): AllTypesException => ShapesException::fromJson('{"code":1001,"params":' . $params . '}');
same(null, $typed('{"whole":true}')->whole, 'no integer');
same(3, $typed('{"whole":3.0}')->whole, 'an integer with a point');
same(null, $typed('{"whole":9223372036854775808}')->whole, 'an integer that is too large');
same(3.0, $typed('{"number":3}')->number, 'an integer is a number');
same(null, $typed('{"number":"NaN"}')->number, 'no number');
same(null, $typed('{"flag":1}')->flag, 'no boolean');
same(null, $typed('{"items":["a",null]}')->items, 'a list with a null');
same(null, $typed('{"items":{"0":"a"}}')->items, 'no list');
same(null, $typed('[]')->items, 'no params');
$times = [
    '2024-05-06T07:08:09.123456789Z' => '2024-05-06T07:08:09.123456', '2024-05-06t07:08:09.5z' => '2024-05-06T07:08:09.500000',
    '2024-12-31T23:59:59-00:01' => '2025-01-01T00:00:59.000000', '0001-01-01T00:00:00+01:00' => '0000-12-31T23:00:00.000000',
    '0000-01-01T00:00:00+01:00' => null, '9999-12-31T23:59:59-01:00' => null, '2024-05-06T07:08:09+14:01' => null,
    '2024-02-30T00:00:00Z' => null, "2024-05-06T07:08:09Z\n" => null,
];
foreach ($times as $text => $expected) {
    same($expected, $typed(json_encode(['time' => $text]))->time?->format('Y-m-d\TH:i:s.u'), $text);
}

/** Numbers and texts of errors raised here, whatever the settings of PHP. */
ini_set('precision', '3');
ini_set('serialize_precision', '3');
date_default_timezone_set('Asia/Kolkata');
$numbers = [
    [3.0, '3'], [480.5, '480.5'], [-0.0, '0'], [1e22, '1' . str_repeat('0', 22)], [1e-7, '0.0000001'], [-1.25e-5, '-0.0000125'],
    [1.5e300, '15' . str_repeat('0', 299)], [123456789.125, '123456789.125'], [0.1 + 0.2, '0.30000000000000004'],
    [INF, 'Infinity'], [-INF, '-Infinity'], [NAN, 'NaN'],
];
foreach ($numbers as [$number, $text]) {
    $error = AllTypesException::create(
        "a\xff",
        7,
        $number,
        true,
        new \DateTimeImmutable('2024-05-06T07:08:09.12+02:00'),
        '123E4567-E89B-12D3-A456-426614174000',
        ['a', 'b'],
        ['x' => 1, 'y' => 2],
    );
    $message = "a\u{fffd} 7 $text true 2024-05-06T05:08:09.120Z 123e4567-e89b-12d3-a456-426614174000 a, b 1, 2";
    same($message, $error->getMessage(), 'a message');
    $again = ShapesException::fromJson($error->toJson());
    same([7, "a\u{fffd}", [1, 2]], [$again->whole, $again->text, $again->numbers], 'there and back');
    same(is_finite($number) ? (float) $number == $again->number : $again->number === null, true, "$text there and back");
}

/** What is sensitive shows nowhere. */
$error = SecretException::create("a\r\nb\e[31m\u{2028}\u{85}", 'hush');
same('The token *** of a\u000d\u000ab\u001b[31m\u2028\u0085 is not valid.', $error->logMessage(), 'one line');
same(true, str_contains($error->unsafeMessage(), 'token hush of'), 'the unsafe message');
ob_start();
var_dump($error);
$shown = ob_get_clean() . print_r($error, true) . $error . print_r($error->getTrace(), true) . json_encode($error);
same(false, str_contains($shown . implode($error->logContext()), 'hush'), 'a secret');
$received = ShapesException::fromJson('{"code":1003,"params":{"user":"u","token":"hush"}}');
same(['hush', ['user' => 'u'], ['token' => 'hush']], [$received->token, $received->params(), $received->sensitiveParams()], 'apart');
same($received->getMessage(), $received->unsafeMessage(), 'the unsafe message of a remote error');

/** Families, and what led to an error. */
same(104017, WideException::create(104017, 'x')->code(), 'a code of a family');
same(104017, WideException::create(104017, 'x')->getCode(), 'the code that PHP knows');
foreach ([104, 105017, -104017] as $code) {
    $cause = new \LogicException('the real fault');
    try {
        WideException::create($code, 'x', $cause);
        throw new \LogicException("$code was taken");
    } catch (\InvalidArgumentException $refusal) {
        same("$code is no code of ShapesError::WideError", $refusal->getMessage(), 'a refusal');
        same($cause, $refusal->getPrevious(), 'what led to it');
    }
}
same(null, ShapesError::fromCode(105000), 'a code of no family');
same(ShapesError::NarrowError, ShapesError::fromCode(104100), 'the narrowest family');
same(ShapesError::ChosenId, ShapesError::OldId, 'a former name');
same(ShapesError::ChosenId, ShapesError::fromId('OLDER_ID'), 'a former id');
same(null, ShapesError::fromId('NONE'), 'no id');
$wrapped = new \RuntimeException('x', 0, StartsWithNumberException::create(3, new \LogicException('y')));
same($wrapped->getPrevious(), ShapesException::find($wrapped), 'among what came before');
same(null, PlainException::find($wrapped), 'not of this class');
same(429, ShapesException::httpStatusOf($wrapped), 'the status to answer with');
same(null, ShapesException::httpStatusOf(ShapesException::fromJson('{"code":1005}')), 'not that of another service');
same([__FILE__, __LINE__], [($made = OrdinaryException::create())->getFile(), $made->getLine()], 'where it was made');
same('warning', ShapesError::Later->logLevel(), 'a word of PSR-3');
same(1500, ShapesError::Later->retryAfterMillis(), 'a delay');

/** Properties are there to be read. */
try {
    $error->user = 'x';
    throw new \LogicException('a property was written');
} catch (\Error $refusal) {
    same('Cannot modify readonly property Acme\Shapes\Errors\SecretException::$user', $refusal->getMessage(), 'readonly');
}

/** Languages. */
$headers = [
    '' => 'en', 'de' => 'de', 'de-AT' => 'de', 'DE_at' => 'de', 'fr, de;q=0.5' => 'de', 'fr' => 'en', 'de;q=0.3, pt-BR;q=0.8' => 'pt-BR',
    'de;q=0, en' => 'en', '*' => 'en', 'fr;q=1, *;q=0.5, de;q=0.1' => 'de', 'de;q=x' => 'en', ';;,,;q=' => 'en', 'pt-PT' => 'pt',
    'de; q=0.9, en; q=0.8' => 'de', 'de;q=nan' => 'en', 'en-GB, de' => 'en',
];
foreach ($headers as $header => $expected) {
    same($expected, ShapesErrorLanguages::preferred((string) $header), "Accept-Language: $header");
}
same('en', ShapesErrorLanguages::preferred(null), 'no Accept-Language');

/** Objects and any JSON: nobody can change what an error has. */
$inner = new \stdClass();
$inner->n = [1, NAN, null, new \DateTimeImmutable('2024-05-06T07:08:09Z'), new SomeItem(3), ['x' => "\xff"], $resource, new \ArrayObject()];
$loop = ['n' => 1];
$loop['more'] = &$loop;
$error = ValidationFailedException::create(1, [new ValidationFailedFieldsItem('a', 'b', rejected: $inner)], $inner);
$wire = '{"n":[1,"NaN",null,"2024-05-06T07:08:09Z",{"n":3},{"x":"' . "\u{fffd}" . '"},null,{}]}';
$body = '"params":{"count":1,"fields":[{"name":"a","code":"b","rejected":' . $wire . '}],"context":' . $wire . '}}';
$inner->n = [];
$error->context->n = [];
[$field] = $error->fields;
$field->rejected->n = [];
$error->params()['context']->n = [];
$error->params()['fields'][0]->rejected->n = [];
$error->toProblem()['params']->context->n = [];
same(true, str_ends_with($error->toJson(), $body), 'what was raised');
$error = ObjectsException::fromJson('{"code":1001,' . $body);
$error->context->n = [];
$error->params()['context']->n = [];
$error->toProblem()['params']->fields[0]->rejected->n = [];
same(true, str_ends_with($error->toJson(), $body), 'what came');
same(true, is_object(json_decode(SomeException::create(1001, $loop)->toJson())->params->data), 'what has no end');
$account = new AccountLockedAccount('123E4567-E89B-12D3-A456-426614174000', 7.5);
$error = AccountLockedException::create('ann', $account, [new AccountLockedSecretsItem(['hush'])], raw: 'hush');
same(['123e4567-e89b-12d3-a456-426614174000', ['hush'], 'hush'], [$error->account->id, $error->secrets[0]->key, $error->raw], 'objects');
ob_start();
var_dump($error, $account, $error->secrets);
print_r($error->account);
echo json_encode([$error, $account, $error->secrets]), $error, json_encode($error->logContext());
try {
    new AccountLockedAccount(...['balance' => 'hush', 'id' => 'hush']);
} catch (\TypeError $refusal) {
    var_dump($refusal->getTrace());
}
same(0, preg_match('/hush|7\.5|123e4567/i', (string) ob_get_clean()), 'nothing sensitive in objects');

echo "all edges hold\n";
