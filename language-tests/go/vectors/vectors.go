// Package vectors does what vectors.json says with the generated package of any catalog.
package vectors

import (
	"bytes"
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"math/big"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"time"
)

// Catalog is a generated package. Maps are by the id of a row.
type Catalog struct {
	// Folder has catalog.json and vectors.json.
	Folder string

	// Lookup gives the id of the row of a code; empty for none.
	Lookup func(code string) string

	// Kinds are the constants Err...
	Kinds map[string]error

	// New are the functions New...
	New map[string]any

	// Params are the structs ...Params, of rows that have params, and ParamsOf the functions that give them.
	Params   map[string]any
	ParamsOf map[string]any

	// Code makes a code of a text.
	Code func(text string) any

	// Decode is FromResponse, and Read is FromJSON.
	Decode func(status int, body []byte) error
	// DecodeWithHeader is FromResponseWithHeader.
	DecodeWithHeader func(status int, header http.Header, body []byte) error
	Read   func(body []byte) (error, error) //nolint:revive // What is read is an error.
}

// generated is what every *Error has.
type generated interface {
	error
	json.Marshaler
	slog.LogValuer
	HasCode() bool
	HTTPStatus() int
	Title() string
	Message() string
	UnsafeMessage() string
	Params() map[string]any
	SensitiveParams() map[string]any
	Received() map[string]any
	Headers() map[string]string
	RetryAfter() (time.Duration, bool)
	IsRemote() bool
	Label() string
}

type localized interface {
	TitleIn(language string) string
	MessageIn(language string) string
}

type document struct {
	Lookup []struct {
		Code   string
		ID     *string
		Tags   []string
		Fields map[string]json.RawMessage
	}
	Raise      []vector
	Decode     []vector
	Long       []vector
	Bytes      []vector
	RetryAfter []vector
}

type vector struct {
	Why        string
	ID         string
	Code       string
	Params     map[string]any
	HTTPStatus int
	Body       string
	Before     string
	Repeated   string
	Times      int
	After      string
	Bytes      string
	Headers    map[string]string
	NoBody     bool
	Millis     *int64
	Expect     map[string]json.RawMessage
}

type row struct {
	ID     string
	Family bool
	Params []param
}

type param struct {
	Name      string
	Type      string
	Optional  bool
	Sensitive bool
	Members   []param
}

type runner struct {
	*testing.T
	Catalog
	rows map[string]row
}

// Run does all of them.
func Run(t *testing.T, catalog Catalog) {
	var all document
	read(t, filepath.Join(catalog.Folder, "vectors.json"), &all)
	var rows struct{ Errors []row }
	read(t, filepath.Join(catalog.Folder, "catalog.json"), &rows)
	r := runner{t, catalog, map[string]row{}}
	for _, each := range rows.Errors {
		r.rows[each.ID] = each
	}
	if len(all.Lookup) < 3 || len(all.Raise) == 0 || len(all.Decode) < 10 || len(r.rows) != len(catalog.New) {
		t.Fatal("these are not all vectors, or not all rows")
	}
	for _, each := range all.Lookup {
		id := ""
		if each.ID != nil {
			id = *each.ID
		}
		if found := catalog.Lookup(each.Code); found != id {
			t.Errorf("look-up of %q: %q, not %q", each.Code, found, id)
		}
		r.checkTraits(catalog.Kinds[id], each.Tags, each.Fields)
	}
	for _, each := range all.Raise {
		for _, err := range r.raise(each) {
			r.checkRaised(each, err)
		}
	}
	for _, each := range all.RetryAfter {
		r.checkWait(each)
	}
	for _, each := range all.Long {
		each.Body = each.Before + strings.Repeat(each.Repeated, each.Times) + each.After
		all.Decode = append(all.Decode, each)
	}
	for _, each := range all.Bytes {
		var body []byte
		for _, character := range each.Bytes {
			body = append(body, byte(character))
		}
		each.Body = string(body)
		all.Decode = append(all.Decode, each)
	}
	for _, each := range all.Decode {
		decoded := catalog.Decode(each.HTTPStatus, []byte(each.Body))
		if each.Headers != nil {
			decoded = catalog.DecodeWithHeader(each.HTTPStatus, each.header(), []byte(each.Body))
		}
		err := decoded.(generated)
		if !err.IsRemote() {
			t.Errorf("%s: not remote", each.Body)
		}
		r.compare(each, err)
	}
}

func read(t *testing.T, path string, target any) {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	if err := decoder.Decode(target); err != nil {
		t.Fatal(path, err)
	}
}

// raise raises it in each way that there is.
func (r runner) raise(v vector) []generated {
	row := r.rows[v.ID]
	var code []reflect.Value
	if row.Family {
		code = []reflect.Value{reflect.ValueOf(r.Code(v.Code))}
	}
	var raised []generated
	arguments := code
	short := true
	if len(row.Params) > 0 {
		params := reflect.New(reflect.TypeOf(r.Params[v.ID])).Elem()
		if params.NumField() != len(row.Params) {
			r.Fatalf("%s has other fields than params", v.ID)
		}
		for i, param := range row.Params {
			value, given := v.Params[param.Name]
			if given {
				r.set(param, params.Field(i), value)
			}
			if !param.Optional {
				arguments = append(arguments, params.Field(i))
			}
			short = short && given != param.Optional
		}
		raised = append(raised, params.MethodByName("Err").Call(code)[0].Interface().(generated))
	}
	if short {
		raised = append(raised, reflect.ValueOf(r.New[v.ID]).Call(arguments)[0].Interface().(generated))
	}
	return raised
}

// set puts a value in the form of the wire into a field.
func (r runner) set(param param, field reflect.Value, value any) {
	if text, ok := field.Addr().Interface().(encoding.TextUnmarshaler); ok {
		if err := text.UnmarshalText([]byte(value.(string))); err != nil {
			r.Fatal(err)
		}
		return
	}
	switch field.Kind() {
	case reflect.Interface:
		field.Set(reflect.ValueOf(value))
	case reflect.Pointer:
		field.Set(reflect.New(field.Type().Elem()))
		r.set(param, field.Elem(), value)
	case reflect.Slice:
		elements := value.([]any)
		field.Set(reflect.MakeSlice(field.Type(), len(elements), len(elements)))
		for i, each := range elements {
			r.set(param, field.Index(i), each)
		}
	default:
		if members, ok := value.(map[string]any); ok {
			r.setMembers(param, field, members)
			return
		}
		text, err := json.Marshal(value)
		if err == nil {
			err = json.Unmarshal(text, field.Addr().Interface())
		}
		if err != nil {
			r.Fatal(err)
		}
	}
}

func (r runner) setMembers(param param, object reflect.Value, members map[string]any) {
	if object.NumField() != len(param.Members) {
		r.Fatalf("%s has other fields than members", param.Name)
	}
	for i, member := range param.Members {
		if value, ok := members[member.Name]; ok {
			r.set(member, object.Field(i), value)
		}
	}
}

func (v vector) header() http.Header {
	header := http.Header{}
	for name, value := range v.Headers {
		header.Set(name, value)
	}
	return header
}

func (r runner) checkWait(v vector) {
	err := r.DecodeWithHeader(503, v.header(), []byte(v.Body)).(generated)
	wait, ok := err.RetryAfter()
	if ok != (v.Millis != nil) || ok && wait.Milliseconds() != *v.Millis {
		r.Errorf("%v: %v, %v", v.Headers, wait, ok)
	}
	if len(err.Headers()) > 0 {
		r.Errorf("%v: a remote error has headers", v.Headers)
	}
}

func (r runner) checkRaised(v vector, err generated) {
	r.compare(v, err)
	if v.Headers == nil {
		v.Headers = map[string]string{}
	}
	if headers := err.Headers(); !reflect.DeepEqual(headers, v.Headers) {
		r.Errorf("%s: the headers are %v, not %v", v.ID, headers, v.Headers)
	}
	if body := reflect.ValueOf(r.Kinds[v.ID]).MethodByName("HasBody").Call(nil)[0].Bool(); body == v.NoBody {
		r.Errorf("%s: a body: %v", v.ID, body)
	}
	if err.IsRemote() || len(err.Received()) > 0 {
		r.Errorf("%s: remote", v.ID)
	}
	r.same(v, "unsafeMessage", err.UnsafeMessage(), v.Expect["unsafeMessage"])
	r.same(v, "problem", call(err, "Problem").Interface(), v.Expect["problem"])
	text, failure := json.Marshal(err)
	if failure != nil {
		r.Fatal(failure)
	}
	row := r.rows[v.ID]
	if actual, expected := tokens(r.T, text, row), tokens(r.T, v.Expect["problem"], row); !reflect.DeepEqual(actual, expected) {
		r.Errorf("%s: the body is %v, not %v", v.ID, actual, expected)
	}
	r.checkRecognised(v.ID, err)
	r.checkSecrets(v, err, string(text))

	again, failure := r.Read(text)
	if failure != nil {
		r.Fatal(failure)
	}
	if kind := kindOf(again); kind != v.ID && v.Expect["problem"] != nil && bytes.Contains(text, []byte(v.Code)) {
		r.Errorf("%s comes back as %q", v.ID, kind)
	}
}

func (r runner) checkRecognised(id string, err error) {
	wrapped := fmt.Errorf("one: %w", errors.Join(errors.New("two"), err))
	for other, kind := range r.Kinds {
		if errors.Is(wrapped, kind) != (other == id) {
			r.Errorf("%s is %s: %v", id, other, other != id)
		}
	}
	if read := r.ParamsOf[id]; read != nil {
		if found := reflect.ValueOf(read).Call([]reflect.Value{reflect.ValueOf(wrapped)})[1]; !found.Bool() {
			r.Errorf("%s: no params found", id)
		}
	}
}

// checkSecrets looks for sensitive values where they may not be.
func (r runner) checkSecrets(v vector, err generated, problem string) {
	var log bytes.Buffer
	slog.New(slog.NewJSONHandler(&log, nil)).Info("failed", "err", err)
	shown := strings.Join([]string{
		problem, log.String(), err.Error(), err.Message(),
		fmt.Sprintf("%v %+v %#v %d %x %q", err, err, err, err, err, err),
		fmt.Sprintf("%+v %#v", reflect.ValueOf(err).Elem(), reflect.ValueOf(err).Elem()),
		fmt.Sprintf("%+v", struct{ inner error }{err}),
	}, "\n")
	for name, value := range err.SensitiveParams() {
		if _, ok := value.(string); !ok {
			continue
		}
		if regexp.MustCompile(regexp.QuoteMeta(name) + `\\*" with`).MatchString(shown) {
			r.Errorf("%s shows %s: %s", v.ID, name, shown)
		}
	}
	if lines := strings.Count(err.Error(), "\n"); lines > 0 {
		r.Errorf("%s has %d lines too many", v.ID, lines)
	}
	if !strings.Contains(log.String(), `"type":"`+v.ID+`"`) {
		r.Errorf("%s is not in its log: %s", v.ID, log.String())
	}
}

func (r runner) compare(v vector, err generated) {
	kind := kindOf(err)
	actual := map[string]any{"id": nil, "code": nil}
	if err.HasCode() {
		actual["code"] = fmt.Sprint(call(err, "Code").Interface())
	}
	actual["httpStatus"] = err.HTTPStatus()
	actual["title"] = err.Title()
	actual["message"] = err.Message()
	actual["params"] = err.Params()
	actual["sensitive"] = err.SensitiveParams()
	label := "_OTHER"
	if kind != "" {
		label = kind
		actual["id"] = kind
		actual["typed"] = r.typed(kind, err, v.Expect["typed"])
		method := reflect.ValueOf(r.Kinds[kind])
		actual["retry"] = method.MethodByName("Retry").Call(nil)[0].String()
		if after := method.MethodByName("RetryAfter").Call(nil); after[1].Bool() {
			actual["retryAfterMillis"] = after[0].Int() / 1_000_000
		}
	}
	if err.Label() != label {
		r.Errorf("%s has the label %s", label, err.Label())
	}
	for name, expected := range v.Expect {
		if name == "localized" {
			r.compareLanguages(v, err.(localized), expected)
		} else if name != "unsafeMessage" && name != "problem" {
			r.same(v, name, actual[name], expected)
		}
		delete(actual, name)
	}
	if len(actual) > 0 {
		r.Errorf("%s: too much: %v", v.ID, actual)
	}
}

func (r runner) compareLanguages(v vector, err localized, expected json.RawMessage) {
	var languages []struct{ Language, Title, Message string }
	if failure := json.Unmarshal(expected, &languages); failure != nil {
		r.Fatal(failure)
	}
	for _, each := range languages {
		title, message := err.TitleIn(each.Language), err.MessageIn(each.Language)
		if title != each.Title || message != each.Message {
			r.Errorf("%s in %s: %q and %q, not %q and %q", v.ID, each.Language, title, message, each.Title, each.Message)
		}
		reflect.ValueOf(err).MethodByName("ProblemIn").Call([]reflect.Value{reflect.ValueOf(each.Language)})
	}
}

// typed is what the struct has; a zero that stands for a missing value is left out if it should be missing.
func (r runner) typed(id string, err error, expected json.RawMessage) map[string]any {
	typed := map[string]any{}
	if len(r.rows[id].Params) == 0 {
		return typed
	}
	var names map[string]json.RawMessage
	if failure := json.Unmarshal(expected, &names); failure != nil {
		r.Fatal(failure)
	}
	result := reflect.ValueOf(r.ParamsOf[id]).Call([]reflect.Value{reflect.ValueOf(err)})
	if !result[1].Bool() {
		r.Errorf("%s: no params", id)
	}
	for i, param := range r.rows[id].Params {
		field := result[0].Field(i)
		if _, ok := names[param.Name]; !ok && field.IsZero() {
			continue
		}
		typed[param.Name] = param.wire(field)
	}
	return typed
}

// wire is a value as the wire has it, as far as JSON does not write it alike anyway.
func (p param) wire(value reflect.Value) any {
	switch {
	case value.Kind() == reflect.Pointer && !value.IsNil():
		return p.wire(value.Elem())
	case value.Kind() == reflect.Slice && p.Members != nil:
		elements := make([]any, value.Len())
		for i := range elements {
			elements[i] = p.wire(value.Index(i))
		}
		return elements
	case value.Kind() == reflect.Struct && p.Members != nil:
		members := map[string]any{}
		for i, member := range p.Members {
			if field := value.Field(i); !member.Optional || !field.IsZero() {
				members[member.Name] = member.wire(field)
			}
		}
		return members
	default:
		return inUTC(value.Interface())
	}
}

// inUTC is a value, with a time as the wire has it.
func inUTC(value any) any {
	switch value := value.(type) {
	case time.Time:
		return value.UTC()
	case []time.Time:
		times := make([]any, len(value))
		for i, each := range value {
			times[i] = each.UTC()
		}
		return times
	}
	return value
}

func (r runner) same(v vector, name string, actual any, expected json.RawMessage) {
	text, err := json.Marshal(actual)
	if err != nil {
		r.Fatal(err)
	}
	one, other := plain(r.T, text), plain(r.T, expected)
	if !reflect.DeepEqual(one, other) {
		r.Errorf("%s %s %s: %s is\n%s, not\n%s", v.Why, v.ID, v.Body, name, text, expected)
	}
}

// plain is a value in which equal numbers look alike.
func plain(t *testing.T, text []byte) any {
	t.Helper()
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	var value any
	if err := decoder.Decode(&value); err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	return alike(value)
}

func alike(value any) any {
	switch value := value.(type) {
	case json.Number:
		number, _ := new(big.Rat).SetString(string(value))
		return "number " + number.RatString()
	case []any:
		for i := range value {
			value[i] = alike(value[i])
		}
	case map[string]any:
		for name := range value {
			value[name] = alike(value[name])
		}
	}
	return value
}

// tokens are all parts of a JSON text in order, but for those inside of any JSON value, which has none.
func tokens(t *testing.T, text []byte, row row) []any {
	t.Helper()
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	disordered := row.disordered()
	var all []any
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			return all
		}
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, alike(token))
		if name, ok := token.(string); ok && disordered[name] && bytes.HasPrefix(text[decoder.InputOffset():], []byte{':'}) {
			var value any
			if err := decoder.Decode(&value); err != nil {
				t.Fatal(err)
			}
			all = append(all, alike(value))
		}
	}
}

// disordered are the names of params and members that are any JSON value.
func (r row) disordered() map[string]bool {
	names := map[string]bool{}
	for _, one := range r.Params {
		for _, each := range append([]param{one}, one.Members...) {
			names[each.Name] = names[each.Name] || each.Type == "json"
		}
	}
	return names
}

func kindOf(err error) string {
	return call(err, "Kind").String()
}

func call(err error, method string) reflect.Value {
	return reflect.ValueOf(err).MethodByName(method).Call(nil)[0]
}

// checkTraits compares what a kind says beyond what all do; methods are called as the fields are, but for capitals and hyphens.
func (r runner) checkTraits(kind error, tags []string, fields map[string]json.RawMessage) {
	if kind == nil {
		return
	}
	value := reflect.ValueOf(kind)
	if method := value.MethodByName("Tags"); method.IsValid() {
		found, _ := method.Call(nil)[0].Interface().([]string)
		if strings.Join(found, " ") != strings.Join(tags, " ") {
			r.Errorf("tags of %v: %q, not %q", kind, found, tags)
		}
	}
	for name, wanted := range fields {
		method := fieldMethod(value, name)
		if !method.IsValid() {
			r.Errorf("%v has no field %s", kind, name)
			continue
		}
		results := method.Call(nil)
		if len(results) == 2 && !results[1].Bool() {
			r.Errorf("%v has no value for %s", kind, name)
		}
		got, err := json.Marshal(results[0].Interface())
		var one, other any
		if err != nil || json.Unmarshal(got, &one) != nil || json.Unmarshal(wanted, &other) != nil || !reflect.DeepEqual(one, other) {
			r.Errorf("%s of %v: %s, not %s", name, kind, got, wanted)
		}
		if integer, ok := results[0].Interface().(int64); ok && fmt.Sprint(integer) != string(wanted) {
			r.Errorf("%s of %v: %d, not %s", name, kind, integer, wanted)
		}
	}
}

func fieldMethod(kind reflect.Value, name string) reflect.Value {
	plain := strings.NewReplacer("-", "", "_", "").Replace(name)
	var found reflect.Value
	for i := 0; i < kind.NumMethod(); i++ {
		method := kind.Type().Method(i).Name
		if strings.EqualFold(method, plain+"Field") || (strings.EqualFold(method, plain) && !found.IsValid()) {
			found = kind.Method(i)
		}
	}
	return found
}
