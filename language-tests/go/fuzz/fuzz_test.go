// Package fuzz reads bodies that lead to other code of generated Go than those before.
package fuzz

import (
	"bytes"
	"encoding/json"
	"os"
	"reflect"
	"testing"
	"unicode/utf8"

	objectserrors "languagetests/objects"
	shapeserrors "languagetests/shapes"
)

// facts are what an error says of a body.
type facts struct {
	Code                   any
	HasCode                bool
	Status                 int
	Title, Message         string
	Params, Hidden, Origin map[string]any
}

func shapes(body []byte) (facts, error) {
	err := shapeserrors.FromResponse(502, body)
	return facts{
		err.Code(), err.HasCode(), err.HTTPStatus(), err.Title(), err.Message(),
		err.Params(), err.SensitiveParams(), err.Received(),
	}, err
}

func objects(body []byte) (facts, error) {
	err := objectserrors.FromResponse(502, body)
	return facts{
		err.Code(), err.HasCode(), err.HTTPStatus(), err.Title(), err.Message(),
		err.Params(), err.SensitiveParams(), err.Received(),
	}, err
}

func FuzzShapes(f *testing.F) { fuzz(f, "../shapes/data/vectors.json", shapes) }

func FuzzObjects(f *testing.F) { fuzz(f, "../objects/data/vectors.json", objects) }

// fuzz begins with the bodies of vectors. Nothing may fail, all has to be the same again, and what is sent on has to be UTF-8.
func fuzz(f *testing.F, vectors string, decode func(body []byte) (facts, error)) {
	text, err := os.ReadFile(vectors)
	if err != nil {
		f.Fatal(err)
	}
	var all struct {
		Decode []struct{ Body string }
		Bytes  []struct{ Bytes string }
	}
	if err := json.Unmarshal(text, &all); err != nil {
		f.Fatal(err)
	}
	for _, each := range all.Decode {
		f.Add([]byte(each.Body))
	}
	for _, each := range all.Bytes {
		var body []byte
		for _, character := range each.Bytes {
			body = append(body, byte(character))
		}
		f.Add(body)
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		before := bytes.Clone(body)
		told, err := decode(body)
		again, _ := decode(body)
		if !bytes.Equal(before, body) || !reflect.DeepEqual(told, again) {
			t.Fatalf("%+v, then %+v", told, again)
		}
		sent, failure := json.Marshal(err)
		if failure != nil || !utf8.Valid(sent) || !utf8.ValidString(told.Message+told.Title) {
			t.Fatalf("%q: %v", sent, failure)
		}
		read, _ := decode(sent)
		if read.HasCode != told.HasCode || !reflect.DeepEqual(read.Code, told.Code) || read.Status != told.Status || read.Message != told.Message {
			t.Fatalf("%+v, and sent on %+v", told, read)
		}
	})
}
