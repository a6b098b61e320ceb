using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Acme.Shop;
using Catalogs.ShapesText;

/// <summary>What the vectors do not say, with the table of the page about C#.</summary>
internal static class Checks
{
    private static int failed;

    internal static int Run()
    {
        Codes();
        Raising();
        Finding();
        Decoding();
        Numbers();
        Objects();
        Timestamps();
        Secrets();
        Languages();
        Console.WriteLine("checks: {0} failed", failed);
        return failed;
    }

    private static void Codes()
    {
        ShopErrorCode none = default(ShopErrorCode);
        object boxed = ShopErrorCode.OutOfStock;
        ShopErrorCode? missing = null;
        Same(true, ShopErrorCode.FromCode(1002) == ShopErrorCode.OutOfStock);
        Same(true, ShopErrorCode.FromCode("1002").Equals(boxed));
        Same(false, ShopErrorCode.OutOfStock.Equals(null));
        Same(false, ShopErrorCode.OutOfStock.Equals("1002"));
        Same(false, ShopErrorCode.OutOfStock == missing);
        Same(true, ShopErrorCode.OutOfStock != missing);
        Same(true, ShopErrorCode.FromCode(5017) == ShopErrorCode.InternalError);
        Same(true, ShopErrorCode.FromCode(7) == ShopErrorCode.FromCode("7"));
        Same(ShopErrorCode.FromCode(7).GetHashCode(), ShopErrorCode.FromCode("7").GetHashCode());
        Same(false, ShopErrorCode.FromCode(7) == ShopErrorCode.FromCode(8));
        Same(true, none == ShopErrorCode.FromCode(null));
        Same(true, none.Equals(new ShopErrorCode()));
        Same(string.Empty, none.ToString());
        Same("_OTHER", none.Label);
        Same("7", ShopErrorCode.FromCode(7).ToString());
        Same("Unknown error", none.Title);
        Same(0, none.HttpStatus);
        Same("OUT_OF_STOCK", boxed.ToString());
        Same(false, ShopErrorCode.FromCode("01002").IsKnown);
        Same(false, ShopErrorCode.FromCode("5XXX").IsKnown);
        Same("WIDE", TextShapesErrorCode.FromCode("E-955").Id);
        Same("NARROW", TextShapesErrorCode.FromCode("E-155").Id);
        Same(null, TextShapesErrorCode.FromCode("E-X55").Id);
        Same(null, TextShapesErrorCode.FromCode("E-XXX").Id);
        Same(true, ShopErrorCode.InternalError.IsFamily);
        Same(true, ShopErrorCode.InternalError.Matches(5999));
        Same(false, ShopErrorCode.InternalError.Matches("5a99"));
        Same(7, ShopErrorCode.All.Count);
        Same(7, new HashSet<ShopErrorCode>(ShopErrorCode.All).Count);
        Same("OUT_OF_STOCK", ShopErrorCode.WithHttpStatus(409).Single().Id);
        ShopErrorCode found;
        Same(false, ShopErrorCode.TryFromId("NONE", out found));
        Same(false, found.IsKnown);
        Same(true, ShopErrorCode.TryFromId("CARD_REFUSED", out found) && found == ShopErrorCode.CardRefused);
        Same(ShopErrorRetry.Later, ShopErrorCode.Overloaded.Retry);
        Same(TimeSpan.FromSeconds(30), ShopErrorCode.Overloaded.RetryAfter);
        Same("order", ShopErrorCode.OutOfStock.Category.Id);
        Same("https://errors.example.com/1002", ShopErrorCode.OutOfStock.Type);
        Same("order,payment,server", string.Join(",", ShopErrorCategory.All));
    }

    private static void Raising()
    {
        var cause = new InvalidOperationException("cause");
        var error = new OutOfStockException(left: 3, item: "tea", innerException: cause);
        Same(cause, error.InnerException);
        Same(false, error.IsRemote);
        Same(0, error.Received.Count);
        Same("Only 3 of tea are left.", error.Message);
        Same(
            "{\"type\":\"https://errors.example.com/1002\",\"title\":\"Out of stock\",\"status\":409,"
                + "\"detail\":\"Only 3 of tea are left.\",\"code\":1002,\"params\":{\"item\":\"tea\",\"left\":3}}",
            error.ToJson());
        Same("Only -5 of ? are left.", new OutOfStockException(null, -5).Message);
        Same("a\\u000d\\u000ab\\u2028\\u0085", new ParamRequiredException("a\r\nb\u2028\u0085").SafeMessage.Substring(15, 26));
        var reasons = new List<string> { "far" };
        var list = new NotDeliverableException("x", reasons: reasons);
        reasons.Add("later");
        Same(1, list.Reasons.Count);
        Fails<NotSupportedException>(() => ((IList<string>)list.Reasons).Add("more"));
        Fails<NotSupportedException>(() => ((IDictionary<string, object>)list.Params).Add("more", 1));
        Same(5017L, new InternalException(5017).Code);
        Fails<ArgumentException>(() => new InternalException(6017));
        try
        {
            throw new InternalException(6017, cause);
        }
        catch (ArgumentException e)
        {
            Same(cause, e.InnerException);
            Same("code", e.ParamName);
        }

        Same("error.type,error.code,error.category,error.status,error.remote,error.param.item,error.param.left", string.Join(",", error.LogFields().Keys));
        Same("error.type,error.remote", string.Join(",", ShopException.FromResponse(0, "{}").LogFields().Keys));
        Same(true, typeof(OrderException).IsAbstract);
    }

    private static void Finding()
    {
        var error = new CardRefusedException("1");
        Exception aggregate = new AggregateException(new FormatException(), new AggregateException(new InvalidOperationException("x", error)));
        Same(error, ShopException.Find(aggregate));
        Same(true, ShopException.Is(aggregate, ShopErrorCode.CardRefused));
        Same(false, ShopException.Is(aggregate, ShopErrorCode.OutOfStock));
        Same(null, ShopException.Find(null));
        Same(null, ShopException.Find(new FormatException()));
        Same(402, ShopException.HttpStatusOf(aggregate));
        Same(null, ShopException.HttpStatusOf(new FormatException()));
        Same(null, ShopException.HttpStatusOf(ShopException.FromResponse(402, "{\"code\":2001}")));
        Same(error, ShopException.Find(Task.Run(() => { Throw(error); }).ContinueWith(task => task.Exception).Result));
    }

    private static void Decoding()
    {
        Same(502, ShopException.FromResponse(502, null).HttpStatus);
        Fails<ArgumentNullException>(() => ShopException.FromJson(null));
        Fails<ArgumentNullException>(() => ShopException.FromProblem(null));
        Same(0, ShopException.FromResponse(99, "x").HttpStatus);
        Same(typeof(ShopException), ShopException.FromResponse(502, "<html>").GetType());
        Same(typeof(InternalException), ShopException.FromResponse(0, "{\"code\":\"5017\"}").GetType());
        Same(typeof(OutOfStockException), ShopException.FromResponse(0, "{\"code\":1002.0}").GetType());
        Same(null, ShopException.FromResponse(0, "{\"code\":1002.5}").Code);
        Same(null, ShopException.FromResponse(0, "{\"code\":9223372036854775808}").Code);
        Same(long.MaxValue, ShopException.FromResponse(0, "{\"code\":9223372036854775807}").Code);
        Same(long.MinValue, ShopException.FromResponse(0, "{\"code\":-9223372036854775808}").Code);
        Same(null, ShopException.FromResponse(0, Nested(101)).Code);
        Same(1002L, ShopException.FromResponse(0, Nested(99)).Code);
        Same(500, ShopException.FromResponse(0, Nested(100000)).HttpStatus + 500);
        foreach (string text in new[] { "", "{", "[]", "{\"a\":1,}", "{\"a\":01}", "{\"a\":1.}", "{\"a\":+1}", "{\"a\":\"\u0001\"}", "{\"a\":\"\\x\"}", "{\"a\":\"\\u12\"}", "{\"a\":tru}", "{\"a\":1,\"a\":2}", "{} {}", "{\"a\" 1}", "{a:1}", "{\"a\":-}", "{\"a\":1e}", "{\"a\":\"", "{\"a\":" + new string('1', 1001) + "}", "{\"\u0000\":\"a\0", "\0{}" })
        {
            Fails<FormatException>(() => ShopException.FromJson(text));
            Same(typeof(ShopException), ShopException.FromResponse(0, text).GetType());
        }

        var problem = new Dictionary<string, object>
        {
            { "code", 1003 },
            { "params", new Dictionary<string, object> { { "weight", 2.5f }, { "reasons", new[] { "a", "b" } }, { "item", Guid.Empty }, { "at", new DateTime(2026, 1, 2) } } },
        };
        var error = (NotDeliverableException)ShopException.FromProblem(problem);
        Same(2.5, error.Weight);
        Same("a+b", string.Join("+", error.Reasons));
        Same("00000000-0000-0000-0000-000000000000", error.Item);
        Same("2026-01-02T00:00:00Z", error.Params["at"]);
        problem["loop"] = problem;
        Same(true, ShopException.FromProblem(problem).ToJson().Length < 10000);
        var mixed = (NotDeliverableException)ShopException.FromJson("{\"code\":1003,\"params\":{\"reasons\":[\"a\",null],\"weight\":7}}");
        Same(null, mixed.Reasons);
        Same(7.0, mixed.Weight);
        Same(2, ((IEnumerable<object>)mixed.Params["reasons"]).Count());
        Same("\u00e9\ud83d\uded2/\b\f\n\r\t\"\\", ShopException.FromJson("{\"detail\":\"\\u00E9\\ud83d\\uDED2\\/\\b\\f\\n\\r\\t\\\"\\\\\"}").Message);
        Same("\ufffd", ShopException.FromJson("{\"detail\":\"\\ud83d\"}").Message);
    }

    private static void Objects()
    {
        var tags = new List<object> { "a", 7, null, new Dictionary<string, object> { { "at", Guid.Empty } } };
        var error = new NotValidException(new[] { new NotValidFieldsItem("email", "format"), new NotValidFieldsItem("age", "range", "Too old.") }, tags);
        tags.Clear();
        string made = "\"fields\":[{\"name\":\"email\",\"code\":\"format\"},{\"name\":\"age\",\"code\":\"range\",\"message\":\"Too old.\"}]";
        string all = made + ",\"context\":[\"a\",7,null,{\"at\":\"00000000-0000-0000-0000-000000000000\"}]";
        Same(true, error.ToJson().Contains(all));
        ((List<object>)error.Context).Clear();
        ((List<object>)error.Params["context"]).Clear();
        ((Dictionary<string, object>)((List<object>)error.Params["fields"])[0]).Clear();
        ((List<object>)((Dictionary<string, object>)error.ToProblem()["params"])["fields"]).Clear();
        Same(true, error.ToJson().Contains(all));
        var odd = new NotValidException(new NotValidFieldsItem[0], new Dictionary<string, object> { { "n", new object[] { double.NaN } } });
        Same(true, odd.ToJson().Contains("\"context\":{\"n\":[\"NaN\"]}"));
        Same("NaN", ((List<object>)((Dictionary<string, object>)((Dictionary<string, object>)odd.ToProblem()["params"])["context"])["n"])[0]);
        var remoteAll = (NotValidException)ShopException.FromJson(error.ToJson());
        ((Dictionary<string, object>)((List<object>)remoteAll.Context)[3]).Clear();
        ((List<object>)remoteAll.Params["fields"]).Clear();
        Same(true, remoteAll.ToJson().Contains(all));
        Same("Too old.", error.Fields[1].Message);
        Same(null, error.Fields[0].Message);
        Same("NotValidFieldsItem{\"name\":\"email\",\"code\":\"format\"}", error.Fields[0].ToString());
        Same(true, error.Fields[0].Equals(new NotValidFieldsItem("email", "format")));
        Same(false, error.Fields[0].Equals(error.Fields[1]));
        var remote = (NotValidException)ShopException.FromJson("{\"code\":1004,\"params\":{\"fields\":[{\"name\":\"email\",\"code\":7}]}}");
        Same(null, remote.Fields);
        Same(true, remote.Params.ContainsKey("fields"));
    }

    private static void Numbers()
    {
        Same("480.5", Weight("480.5"));
        Same("3.0", Weight("3.0"));
        Same("3", Weight("3"));
        Same("0.1", Weight("0.1"));
        Same("0.30000000000000004", Weight("0.30000000000000004"));
        Same("0.0", Weight("-0.0"));
        Same("1.7976931348623157E308", Weight("1.7976931348623157E308"));
        Same("5E-324", Weight("5e-324"));
        Same(false, ShopException.FromJson("{\"code\":1003,\"params\":{\"weight\":1e400}}").ToJson().Contains("weight"));
        Same("123456789012345678901234567", Weight("123456789012345678901234567"));
        Same("1E40", Weight("1" + new string('0', 40)));
        Same("\"NaN\"", Json(double.NaN));
        Same("\"-Infinity\"", Json(double.NegativeInfinity));
        Same("1.5E300", Json(1.5e300));
        Same("123456789.125", Json(123456789.125));
        Same("0.00001", Json(0.00001));
        Same("1E-6", Json(0.000001));
    }

    /// <summary>How a weight that was received is sent on.</summary>
    private static string Weight(string number) =>
        Part(ShopException.FromJson("{\"code\":1003,\"params\":{\"weight\":" + number + "}}").ToJson());

    private static string Json(double number) => Part(new NotDeliverableException(null, weight: number).ToJson());

    private static string Part(string json)
    {
        string start = "\"weight\":";
        return json.Substring(json.IndexOf(start, StringComparison.Ordinal) + start.Length).TrimEnd('}');
    }

    private static void Timestamps()
    {
        Same("2026-01-02T03:04:05Z", Time("2026-01-02T03:04:05Z"));
        Same("2026-01-02T03:04:05Z", Time("2026-01-02t03:04:05z"));
        Same("2026-01-02T03:04:05.006Z", Time("2026-01-02T05:04:05.006+02:00"));
        Same("2026-01-02T03:04:05.000006Z", Time("2026-01-01T19:34:05.000006-07:30"));
        Same("2026-01-02T03:04:05.123456700Z", Time("2026-01-02T03:04:05.123456789123Z"));
        Same("2024-02-29T23:59:59Z", Time("2024-02-29T23:59:59Z"));
        Same("2026-01-01T03:05:00Z", Time("2026-01-02T03:04:00+23:59"));
        Same("0001-01-01T00:00:00Z", Time("0001-01-01T00:00:00Z"));
        Same("9999-12-31T23:59:59.999999900Z", Time("9999-12-31T23:59:59.9999999Z"));
        foreach (string none in new[] { "2026-02-30T00:00:00Z", "2025-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-01-01T24:00:00Z", "2026-01-01T00:60:00Z", "2026-01-01T00:00:60Z", "2026-01-01  00:00:00Z", "2026-01-01T00:00:00", "2026-01-01T00:00Z", "2026-01-01T00:00:00.Z", "2026-01-01T00:00:00+24:00", "2026-01-01T00:00:00+0200", "2026-01-01T00:00:00+02:60", "26-01-01T00:00:00Z", "0000-01-01T00:00:00Z", "0001-01-01T00:00:00+01:00", "9999-12-31T23:59:59-01:00", " 2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z ", "2026-01-01T00:00:00.1", "\u0662\u0660\u0662\u0666-01-01T00:00:00Z" })
        {
            Same(null, ((OutOfStockException)Received(none)).Restocked);
        }
    }

    private static ShopException Received(string time) =>
        ShopException.FromProblem(new Dictionary<string, object> { { "code", 1002L }, { "params", new Dictionary<string, object> { { "restocked", time } } } });

    /// <summary>How a time that was received is sent by another error.</summary>
    private static object Time(string text)
    {
        DateTimeOffset? time = ((OutOfStockException)Received(text)).Restocked;
        var body = (IDictionary<string, object>)new OutOfStockException("x", 1, time).ToProblem()["params"];
        return body["restocked"];
    }

    private static void Secrets()
    {
        var error = new CardRefusedException("4000", new FormatException("inner"));
        var remote = (CardRefusedException)ShopException.FromJson("{\"code\":2001,\"params\":{\"card\":\"4000\",\"more\":1}}");
        foreach (CardRefusedException each in new[] { error, remote })
        {
            Same("4000", each.Card);
            Same("4000", each.SensitiveParams["card"]);
            Same("The card *** was refused.", each.Message);
            Same(false, each.ToString().Contains("4000"));
            Same(false, each.ToJson().Contains("4000"));
            Same(false, string.Join(",", each.LogFields().Values).Contains("4000"));
            Same(false, each.Params.ContainsKey("card"));
        }

        Same("The card 4000 was refused.", error.UnsafeMessage);
        Same("The card *** was refused.", remote.UnsafeMessage);
        Same(false, ((IDictionary<string, object>)remote.Received["params"]).ContainsKey("card"));
        Same(true, ((IDictionary<string, object>)remote.Received["params"]).ContainsKey("more"));
    }

    private static void Languages()
    {
        var error = new OutOfStockException("tea", 3);
        Same("Von tea sind nur noch 3 da.", error.MessageIn("de-AT"));
        Same("Von tea sind nur noch 3 da.", error.MessageIn(CultureInfo.GetCultureInfo("de-AT")));
        Same("Ausverkauft", error.TitleIn("DE"));
        Same("Out of stock", error.TitleIn("en"));
        Same("Out of stock", error.TitleIn(CultureInfo.InvariantCulture));
        Same("Param required", new ParamRequiredException("x").TitleIn("de"));
        Same(true, error.ToJson("de").Contains("\"title\":\"Ausverkauft\""));
        Same("de", ShopException.LanguageFor("fr;q=0.9, de-AT;q=0.5, en;q=0.1"));
        Same("en", ShopException.LanguageFor("de;q=0, en;q=0.1"));
        Same("en", ShopException.LanguageFor("de;q=0.1, en;q=0.2"));
        Same("de", ShopException.LanguageFor("DE , en"));
        foreach (string nothing in new[] { null, "", ",", "*", "fr", ";;;", "de;q=x", "de;q=-1", "de;q=2", "de;x=1" })
        {
            Same("en", ShopException.LanguageFor(nothing));
        }
    }

    private static string Nested(int depth) =>
        "{\"code\":1002,\"x\":" + string.Concat(Enumerable.Repeat("[", depth)) + string.Concat(Enumerable.Repeat("]", depth)) + "}";

    private static void Throw(Exception error)
    {
        throw error;
    }

    private static void Same(object expected, object actual)
    {
        if (!Equals(expected, actual))
        {
            failed++;
            Console.WriteLine("{0} is not {1}\n{2}", actual ?? "null", expected ?? "null", Environment.StackTrace);
        }
    }

    private static void Fails<T>(Action action)
        where T : Exception
    {
        try
        {
            action();
            Same(typeof(T), null);
        }
        catch (T)
        {
            // As it should.
        }
    }
}
