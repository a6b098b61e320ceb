// Package behaviour has what vectors do not say about generated Go.
package behaviour

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math"
	"reflect"
	"strings"
	"testing"
	"time"

	"languagetests/remapped"
	"languagetests/shapes"
	"languagetests/sqlstate"
)

func TestSentinelsAreErrorsToo(t *testing.T) {
	err := fmt.Errorf("failed: %w", error(shapeserrors.ErrExact))
	if !errors.Is(err, shapeserrors.ErrExact) || errors.Is(err, shapeserrors.ErrNarrow) {
		t.Error("a wrapped kind is not recognised")
	}
	if !errors.Is(err, shapeserrors.CategoryRateLimit) || errors.Is(err, shapeserrors.CategoryPlain) {
		t.Error("the category of a wrapped kind is not recognised")
	}
	if err.Error() != "failed: Exact error" {
		t.Error(err)
	}
	found, ok := shapeserrors.Find(err)
	if !ok || found.Code() != 104150 || !found.HasCode() || found.HTTPStatus() != 503 {
		t.Error(found)
	}
	family, ok := shapeserrors.Find(shapeserrors.ErrWide)
	if !ok || family.HasCode() || family.Message() != "Step ? failed." || family.Kind() != shapeserrors.ErrWide {
		t.Error(family)
	}
	if _, ok := family.Problem()["code"]; ok {
		t.Error("a family has no code of its own")
	}
	if _, ok := shapeserrors.Find(shapeserrors.Kind("NO_SUCH")); ok {
		t.Error("a kind that the catalog lacks is found")
	}
	if _, ok := databaseerrors.Find(err); ok {
		t.Error("the error of another catalog is found")
	}
}

func TestAWrongCodeHidesNoCause(t *testing.T) {
	err := shapeserrors.NewNarrow(104200).WithCause(io.EOF)
	if text := err.Error(); text != "104200 is no code of NARROW_ERROR (1041XX): EOF" || !errors.Is(err, io.EOF) {
		t.Error(text)
	}
	if errors.Is(err, shapeserrors.ErrNarrow) || err.Kind() != "" || err.HasCode() || err.IsRemote() || err.Label() != "_OTHER" {
		t.Error("it is taken for an error of the family")
	}
	if status, ok := shapeserrors.HTTPStatusOf(err); !ok || status != 500 || err.UnsafeMessage() != err.Message() {
		t.Error(status, ok, err.UnsafeMessage())
	}
	body, fault := json.Marshal(shapeserrors.WideParams{Step: "3"}.Err(7))
	if string(body) != `{"title":"Unknown error","status":500,"detail":"7 is no code of WIDE_ERROR (104XXX)"}` {
		t.Error(string(body), fault)
	}
}

func TestMatches(t *testing.T) {
	for code, expected := range map[shapeserrors.Code]bool{104199: true, 104200: false, 1041990: false, -104199: false} {
		if shapeserrors.ErrNarrow.Matches(code) != expected {
			t.Error(code)
		}
	}
	if !shapeserrors.ErrExact.Matches(104150) || shapeserrors.ErrExact.Matches(104151) || shapeserrors.Kind("").Matches(0) {
		t.Error("exact kinds match their code only")
	}
}

func TestCausesAreKept(t *testing.T) {
	plain := shapeserrors.NewOrdinary()
	caused := plain.WithCause(fmt.Errorf("two\nlines: %w", io.EOF))
	if !errors.Is(caused, io.EOF) || errors.Unwrap(plain) != nil {
		t.Error("the cause is lost, or in the wrong error")
	}
	if caused.Error() != `Ordinary: two\u000alines: EOF` || caused.Message() != "Ordinary" {
		t.Error(caused)
	}
}

func TestANilPointerInAnErrorIsNoError(t *testing.T) {
	var none *shapeserrors.Error
	err := fmt.Errorf("failed: %w", none)
	if _, ok := shapeserrors.Find(err); ok || shapeserrors.KindOf(err) != "" {
		t.Error("nothing is found")
	}
	if _, ok := shapeserrors.HTTPStatusOf(err); ok {
		t.Error("nothing has a status")
	}
	if _, ok := shapeserrors.SecretParamsOf(err); ok || errors.Is(err, shapeserrors.ErrSecret) {
		t.Error("nothing is an error of a kind")
	}
}

func TestRemoteErrorsHaveNoStatusToAnswerWith(t *testing.T) {
	own := shapeserrors.NewExact()
	remote := shapeserrors.FromResponse(503, []byte(`{"code": 104150}`))
	if status, ok := shapeserrors.HTTPStatusOf(fmt.Errorf("wrapped: %w", own)); !ok || status != 503 {
		t.Error(status, ok)
	}
	for _, err := range []error{remote, io.EOF, nil} {
		if status, ok := shapeserrors.HTTPStatusOf(err); ok {
			t.Error(err, status)
		}
	}
	if shapeserrors.KindOf(remote) != shapeserrors.ErrExact || shapeserrors.KindOf(nil) != "" {
		t.Error("kinds do not depend on where an error is from")
	}
}

func TestAKindTellsWhatTheCatalogSays(t *testing.T) {
	later := shapeserrors.ErrLater
	if after, ok := later.RetryAfter(); !ok || after != 1500*time.Millisecond || later.Retry() != shapeserrors.RetryLater {
		t.Error(after, ok)
	}
	if level, ok := later.LogLevel(); !ok || level != slog.LevelWarn {
		t.Error(level, ok)
	}
	if !shapeserrors.ErrOld.IsDeprecated() || shapeserrors.ErrOld.Since() != "1.0.0" || later.GRPCCode() != 14 {
		t.Error("a fact is lost")
	}
	if shapeserrors.ErrWide.Code() != "104XXX" || !shapeserrors.ErrWide.IsFamily() || later.TypeURI() != "https://example.com/errors/1010" {
		t.Error("a fact is lost")
	}
	if kind, ok := shapeserrors.KindByID("OLDER_ID"); !ok || kind != shapeserrors.ErrChosenID {
		t.Error("an alias is not known")
	}
	if _, ok := shapeserrors.KindByID("OLDEST_ID"); ok {
		t.Error("an id is known that is none")
	}
	if unknown := shapeserrors.Kind("X"); unknown.IsKnown() || unknown.HTTPStatus() != 0 || unknown.Label() != "_OTHER" {
		t.Error("an unknown kind knows something")
	}
	if !reflect.DeepEqual(shapeserrors.KindsWithHTTPStatus(502), []shapeserrors.Kind{shapeserrors.ErrNarrow}) {
		t.Error(shapeserrors.KindsWithHTTPStatus(502))
	}
	if kinds := shapeserrors.Kinds(); kinds[0] != shapeserrors.ErrOrdinary || len(kinds) != 19 {
		t.Error(kinds)
	}
	if kinds := shapeserrors.CategoryPlain.Kinds(); len(kinds) != 3 || shapeserrors.CategoryPlain.Title() != "Plain Errors" {
		t.Error(kinds)
	}
	if len(shapeserrors.Categories()) != 2 {
		t.Error(shapeserrors.Categories())
	}
}

func TestValuesAreCopied(t *testing.T) {
	items := []string{"a"}
	err := shapeserrors.OptionalParamsParams{Whole: 1, Items: items, Limit: shapeserrors.Ptr(int64(5))}.Err()
	items[0] = "b"
	err.Params()["items"].([]any)[0] = "c"
	params, ok := shapeserrors.OptionalParamsParamsOf(errors.Join(io.EOF, err))
	if !ok || params.Items[0] != "a" || *params.Limit != 5 || params.Note != nil {
		t.Error(params)
	}
	if err.Message() != "1 of 5, ?, a" {
		t.Error(err.Message())
	}
}

func TestNumbersThatJSONLacksAreTexts(t *testing.T) {
	err := shapeserrors.AllTypesParams{Number: math.Inf(-1), Time: time.Date(2026, 1, 2, 3, 4, 5, 6000, time.FixedZone("", 3600))}.Err()
	if params := err.Params(); params["number"] != "-Infinity" || params["time"] != "2026-01-02T02:04:05.000006Z" {
		t.Error(params)
	}
	if params, _ := shapeserrors.AllTypesParamsOf(err); !math.IsInf(params.Number, -1) || !params.Time.Equal(time.Unix(1767319445, 6000)) {
		t.Error(params)
	}
	zero := shapeserrors.AllTypesParams{Number: math.Copysign(0, -1)}.Err()
	if zero.Message() != " 0 0 false 0001-01-01T00:00:00Z 00000000-0000-0000-0000-000000000000  " {
		t.Errorf("%q", zero.Message())
	}
	if _, err := json.Marshal(err); err != nil {
		t.Error(err)
	}
}

func TestReadingIsExactAndLenient(t *testing.T) {
	err := shapeserrors.FromResponse(0, []byte(`{"code": 1001.0, "params":
		{"whole": 9007199254740993, "number": 123456789012345678901234567890, "time": "2026-01-02t03:04:05.5+01:30",
		"uuid": "123E4567-E89B-12D3-A456-426614174000", "items": ["a", null], "numbers": [1, 2.0]}}`))
	params, ok := shapeserrors.AllTypesParamsOf(err)
	if !ok || params.Whole != 9007199254740993 || params.Number != 123456789012345678901234567890 {
		t.Error(params, ok)
	}
	if params.Time.UTC().Format(time.RFC3339Nano) != "2026-01-02T01:34:05.5Z" || params.UUID.String() != "123e4567-e89b-12d3-a456-426614174000" {
		t.Error(params.Time, params.UUID)
	}
	if params.Items != nil || !reflect.DeepEqual(params.Numbers, []int64{1, 2}) {
		t.Error(params.Items, params.Numbers)
	}
	if err.Params()["number"] != json.Number("123456789012345678901234567890") {
		t.Error(err.Params())
	}
	for _, text := range []string{"2026-01-02", "2026-01-02T03:04Z", "2026-01-02T03:04:05", "2026-1-2T03:04:05Z", "2026-01-02T03:04:05,5Z",
		"2026-01-02T3:04:05Z", "2026-01-02T03:04:05+24:00", "2026-01-02T03:04:05+01:60", "2026-01-02T03:04:05.Z", "2026-01-02  03:04:05Z", "2026-01-02T24:00:00Z", "",
	} {
		body := fmt.Sprintf(`{"code": 1001, "params": {"time": %q}}`, text)
		if params, _ := shapeserrors.AllTypesParamsOf(shapeserrors.FromResponse(0, []byte(body))); !params.Time.IsZero() {
			t.Error(text)
		}
	}
}

func TestNullLeavesAFieldAsItIs(t *testing.T) {
	var answer struct{ Error shapeserrors.Error }
	if err := json.Unmarshal([]byte(`{"Error": {"code": 2}}`), &answer); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal([]byte(`{"Error": null}`), &answer); err != nil || answer.Error.Code() != 2 {
		t.Error(err, answer.Error.Code())
	}
}

func TestOnlyObjectsAreRead(t *testing.T) {
	for _, text := range []string{"", "null", "[]", "1", `"x"`, "{", "{} {}", `{"a":}`, "\ufeff\ufeff{}"} {
		if read, err := shapeserrors.FromJSON([]byte(text)); err == nil || !strings.HasPrefix(err.Error(), "shapeserrors: no problem body: ") {
			t.Error(text, read, err)
		}
	}
	var read struct{ Error *shapeserrors.Error }
	if err := json.Unmarshal([]byte(`{"error": {"code": 1, "title": "<"}}`), &read); err != nil || read.Error.Kind() != shapeserrors.ErrOrdinary {
		t.Error(read, err)
	}
	var zero shapeserrors.Error
	if zero.Kind() != "" || zero.Error() != "" || zero.HasCode() || zero.Label() != "_OTHER" || len(zero.Problem()) != 2 {
		t.Error(zero.Problem())
	}
}

func TestParsedBodies(t *testing.T) {
	err := shapeserrors.FromProblem(map[string]any{
		"code": 1003.0, "status": int32(418), "bad": func() {}, "worse": math.NaN(),
		"params": map[string]any{"token": "secret", "user": "me", "when": time.Unix(0, 0).UTC()},
	})
	if err.Kind() != shapeserrors.ErrSecret || err.HTTPStatus() != 418 {
		t.Error(err)
	}
	if params := err.Params(); len(params) != 2 || params["when"] != "1970-01-01T00:00:00Z" {
		t.Error(params)
	}
	if text := fmt.Sprint(err.Received()); strings.Contains(text, "secret") || !strings.Contains(text, "me") {
		t.Error(text)
	}
	if err.SensitiveParams()["token"] != "secret" {
		t.Error("the sensitive value is lost")
	}
	var deep any = "x"
	for i := 0; i < 99; i++ {
		deep = []any{deep}
	}
	nested := shapeserrors.FromProblem(map[string]any{"code": 1, "deep": deep, "deeper": []any{deep}}).Received()
	if nested["code"] != int64(1) || nested["deep"] == nil || nested["deeper"] != nil {
		t.Error(nested)
	}
	if empty := shapeserrors.FromProblem(nil); !empty.IsRemote() || empty.Title() != "Unknown error" {
		t.Error(empty)
	}
}

func TestBodiesOfOtherForms(t *testing.T) {
	err := remappederrors.NewBadThing("a<b")
	if text, failure := json.Marshal(err); failure != nil ||
		string(text) != `{"errors":[{"message":"Bad: a\u003cb.","code":"bad_thing"}],"meta":{"a/b~c":{"what":"a\u003cb"}}}` {
		t.Error(string(text))
	}
	body := err.Problem()
	if body["errors"].([]any)[0].(map[string]any)["code"] != "bad_thing" {
		t.Error(body)
	}
	if again := remappederrors.FromProblem(body); again.Kind() != remappederrors.ErrBadThing || again.Params()["what"] != "a<b" {
		t.Error(again)
	}
}

func TestLanguages(t *testing.T) {
	for header, expected := range map[string]string{
		"":                      "en",
		"fr":                    "en",
		"fr, de;q=0.5":          "de",
		"de;q=0.5, pt-PT;q=0.9": "pt",
		"DE-at":                 "de",
		"pt-BR;q=1, de":         "pt-BR",
		"de;q=0, *":             "en",
		"de;q=x, pt;q=0.1":      "pt",
		";;;,,,q=":              "en",
	} {
		if language := shapeserrors.LanguageFor(header); language != expected {
			t.Errorf("%q: %s", header, language)
		}
	}
	err := shapeserrors.NewOrdinary()
	for language, expected := range map[string]string{"de_AT": "Gewöhnlich {0}", "PT-br": "Comum", "en": "Ordinary", "": "Ordinary", "-": "Ordinary"} {
		if err.TitleIn(language) != expected || err.Kind().TitleIn(language) != expected || err.MessageIn(language) != expected {
			t.Errorf("%q: %s", language, err.TitleIn(language))
		}
	}
	if text, failure := err.JSONIn("de"); failure != nil || !strings.Contains(string(text), `"title":"Gewöhnlich {0}"`) {
		t.Error(string(text))
	}
	if languages := shapeserrors.Languages(); !reflect.DeepEqual(languages, []string{"en", "de", "pt", "pt-BR"}) {
		t.Error(languages)
	}
}

func TestUUIDs(t *testing.T) {
	for _, text := range []string{"", "123e4567e89b12d3a456426614174000", "123e4567-e89b-12d3-a456-42661417400g", "{23e4567-e89b-12d3-a456-426614174000}"} {
		if _, err := shapeserrors.ParseUUID(text); err == nil {
			t.Error(text)
		}
	}
	var uuid shapeserrors.UUID
	if err := json.Unmarshal([]byte(`"123E4567-e89b-12d3-a456-426614174000"`), &uuid); err != nil || uuid[0] != 0x12 || uuid[15] != 0 {
		t.Error(uuid, err)
	}
	if text, err := json.Marshal(uuid); err != nil || string(text) != `"123e4567-e89b-12d3-a456-426614174000"` {
		t.Error(string(text), err)
	}
}

func TestLogFields(t *testing.T) {
	var log strings.Builder
	slog.New(slog.NewTextHandler(&log, nil)).Info("failed", "err", shapeserrors.NewSecret("me\nyou", "hidden"))
	for _, expected := range []string{"err.type=SECRET", "err.code=1003", "err.category=rate-limit", "err.status=429", "err.remote=false", `err.params.user=me\u000ayou`} {
		if !strings.Contains(log.String(), expected) {
			t.Error(expected, log.String())
		}
	}
	if strings.Contains(log.String(), "hidden") {
		t.Error(log.String())
	}
}

func BenchmarkLookup(b *testing.B) {
	for i := 0; i < b.N; i++ {
		if shapeserrors.Code(104150).Kind() == "" {
			b.Fatal()
		}
	}
}
