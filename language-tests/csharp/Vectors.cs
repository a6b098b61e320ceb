using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Threading;

/// <summary>
/// Does everything in the conformance vectors with generated code. Arguments: for each catalog its namespace, the prefix of its
/// types, the file of its vectors, and a file to write the bodies to that it made. Ends with 1 if something differs.
/// </summary>
internal static class Vectors
{
    private static readonly string[] Cultures = { "tr-TR", "de-DE", "th-TH", string.Empty };

    private static int Main(string[] arguments)
    {
        int differences = Checks.Run();
        foreach (string culture in Cultures)
        {
            Thread.CurrentThread.CurrentCulture = new CultureInfo(culture);
            Thread.CurrentThread.CurrentUICulture = Thread.CurrentThread.CurrentCulture;
            for (int i = 0; i < arguments.Length; i += 4)
            {
                var run = new CatalogRun(arguments[i] + "." + arguments[i + 1]);
                int failed = run.All(File.ReadAllText(arguments[i + 2]));
                File.WriteAllLines(arguments[i + 3], run.Bodies);
                Console.WriteLine("{0} in {1}: {2} vectors, {3} differences", arguments[i], culture, run.Count, failed);
                differences += failed;
            }
        }

        return differences == 0 ? 0 : 1;
    }
}

/// <summary>The vectors of one catalog.</summary>
internal sealed class CatalogRun
{
    private readonly Type code;
    private readonly Type exception;
    private readonly Type json;
    private int failed;

    internal CatalogRun(string prefix)
    {
        Assembly assembly = Assembly.GetExecutingAssembly();
        this.code = assembly.GetType(prefix + "ErrorCode", true);
        this.exception = assembly.GetType(prefix + "Exception", true);
        this.json = assembly.GetType(prefix + "Json", true);
        this.Bodies = new List<string>();
    }

    internal List<string> Bodies { get; }

    internal int Count { get; private set; }

    internal int All(string text)
    {
        Dictionary<string, List<object>> vectors = this.Lists(text);
        foreach (Dictionary<string, object> vector in vectors["lookup"])
        {
            object found = this.code.GetMethod("FromCode", new[] { typeof(string) }).Invoke(null, new[] { vector["code"] });
            this.Compare("lookup", vector, vector["id"], Get(found, "Id"));
            if (vector.ContainsKey("tags"))
            {
                this.Compare("tags", vector, vector["tags"], ((IEnumerable<string>)Get(found, "Tags")).ToList<object>());
            }

            if (vector.ContainsKey("fields"))
            {
                foreach (KeyValuePair<string, object> field in (Dictionary<string, object>)vector["fields"])
                {
                    string name = field.Key.Replace("-", string.Empty).Replace("_", string.Empty);
                    PropertyInfo property = this.code.GetProperties().FirstOrDefault(each => each.Name.Equals(name + "Field", StringComparison.OrdinalIgnoreCase))
                        ?? this.code.GetProperties().First(each => each.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
                    object value = property.GetValue(found, null);
                    var list = value is string ? null : value as System.Collections.IEnumerable;
                    this.Compare(field.Key, vector, field.Value, list == null ? value : list.Cast<object>().ToList());
                }
            }

            if (text.Contains("\"codeType\": \"integer\""))
            {
                object number = long.Parse((string)vector["code"], CultureInfo.InvariantCulture);
                found = this.code.GetMethod("FromCode", new[] { typeof(long) }).Invoke(null, new[] { number });
                this.Compare("lookup of a number", vector, vector["id"], Get(found, "Id"));
            }
        }

        foreach (Dictionary<string, object> vector in vectors["raise"])
        {
            this.Raise(vector);
        }

        foreach (Dictionary<string, object> vector in vectors["retryAfter"])
        {
            object error = this.Decoded(503, (Dictionary<string, object>)vector["headers"], (string)vector["body"]);
            var wait = (TimeSpan?)Get(error, "RetryAfter");
            this.Compare("wait", vector, vector["millis"], wait == null ? null : (object)(long)wait.Value.TotalMilliseconds);
            this.Compare("headers of a remote error", vector, new Dictionary<string, object>(), Headers(error));
        }

        foreach (Dictionary<string, object> vector in vectors["decode"])
        {
            object headers;
            vector.TryGetValue("headers", out headers);
            object error = this.Decoded((int)(long)vector["httpStatus"], (Dictionary<string, object>)headers, (string)vector["body"]);
            this.Compare("decode", vector, true, Get(error, "IsRemote"));
            this.CompareError("decode", error, vector);
        }

        foreach (Dictionary<string, object> vector in vectors["long"])
        {
            IEnumerable<string> repeated = Enumerable.Repeat((string)vector["repeated"], (int)(long)vector["times"]);
            string body = (string)vector["before"] + string.Concat(repeated) + (string)vector["after"];
            this.CompareError("long", this.Decoded((int)(long)vector["httpStatus"], null, body), vector);
        }

        foreach (Dictionary<string, object> vector in vectors["bytes"])
        {
            byte[] bytes = Encoding.GetEncoding("iso-8859-1").GetBytes((string)vector["bytes"]);
            this.CompareError("bytes", this.Decoded((int)(long)vector["httpStatus"], null, Encoding.UTF8.GetString(bytes)), vector);
        }

        return this.failed;
    }

    /// <summary>Vectors stand on a line each; all of them have more members than a body may have.</summary>
    private Dictionary<string, List<object>> Lists(string text)
    {
        var lists = new Dictionary<string, List<object>>();
        List<object> list = null;
        foreach (string line in text.Split('\n'))
        {
            if (line.EndsWith("\": [", StringComparison.Ordinal))
            {
                list = lists[line.Split('"')[1]] = new List<object>();
            }
            else if (list != null && line.StartsWith("{", StringComparison.Ordinal))
            {
                list.Add(this.Read(line.TrimEnd(',')));
            }
        }

        return lists;
    }

    private Dictionary<string, object> Read(string text) =>
        (Dictionary<string, object>)this.json.GetMethod("Read", BindingFlags.Static | BindingFlags.NonPublic).Invoke(null, new object[] { this.IsList ? "[" + text + "]" : text });

    /// <summary>Whether a body is an array, of which the generated reader gives the first element.</summary>
    private bool IsList => this.exception.GetMethod("ToProblem", Type.EmptyTypes).ReturnType.Name.StartsWith("IList", StringComparison.Ordinal);

    private static readonly Type[] WithHeaders = { typeof(int), typeof(Func<string, string>), typeof(string) };

    private object Decoded(int status, Dictionary<string, object> headers, string body)
    {
        if (headers == null)
        {
            return this.exception.GetMethod("FromResponse", new[] { typeof(int), typeof(string) }).Invoke(null, new object[] { status, body });
        }

        Func<string, string> get = name => (string)headers.FirstOrDefault(each => string.Equals(each.Key, name, StringComparison.OrdinalIgnoreCase)).Value;
        return this.exception.GetMethod("FromResponse", WithHeaders).Invoke(null, new object[] { status, get, body });
    }

    private void Raise(Dictionary<string, object> vector)
    {
        var expected = (Dictionary<string, object>)vector["expect"];
        object error = this.Raised(this.TypeOf(expected["problem"], (string)vector["code"]), (string)vector["code"], (Dictionary<string, object>)vector["params"]);
        string body = (string)Call(error, "ToJson");
        this.Bodies.Add(body);
        this.Compare("raise", vector, false, Get(error, "IsRemote"));
        this.Compare("unsafe message", vector, expected["unsafeMessage"], Get(error, "UnsafeMessage"));
        this.Compare("problem", vector, expected["problem"], this.Read("{\"body\":" + body + "}")["body"]);
        this.CompareError("raise", error, vector);
        object headers;
        vector.TryGetValue("headers", out headers);
        this.Compare("headers", vector, headers ?? new Dictionary<string, object>(), Headers(error));
        this.Compare("body", vector, !vector.ContainsKey("noBody"), Get(Get(error, "ErrorCode"), "HasBody"));
    }

    private static Dictionary<string, object> Headers(object error) =>
        ((IReadOnlyDictionary<string, string>)Get(error, "Headers")).ToDictionary(each => each.Key, each => (object)each.Value);

    /// <summary>Through the constructor that users call.</summary>
    private object Raised(Type type, string concrete, Dictionary<string, object> values)
    {
        ConstructorInfo constructor = type.GetConstructors().Single();
        var rest = new Dictionary<string, object>(values);
        object[] arguments = constructor.GetParameters().Select(parameter => this.Argument(parameter, concrete, rest)).ToArray();
        this.Compare("params without an argument", values, 0L, (long)rest.Count);
        return constructor.Invoke(arguments);
    }

    /// <summary>The exception that a row is decoded to.</summary>
    private Type TypeOf(object problem, string code)
    {
        MethodInfo write = this.json.GetMethod("Write", BindingFlags.Static | BindingFlags.NonPublic, null, new[] { typeof(object) }, null);
        object body = write.Invoke(null, new[] { problem });
        MethodInfo withHeaders = this.exception.GetMethod("FromResponse", WithHeaders);
        return withHeaders.Invoke(null, new object[] { 500, (Func<string, string>)(name => code), body }).GetType();
    }

    private object Argument(ParameterInfo parameter, string concrete, Dictionary<string, object> values)
    {
        if (parameter.Name == "innerException")
        {
            return null;
        }

        if (parameter.Name == "code" && concrete != null)
        {
            return parameter.ParameterType == typeof(long) ? (object)long.Parse(concrete, CultureInfo.InvariantCulture) : concrete;
        }

        string name = values.Keys.FirstOrDefault(each => Matches(each, parameter.Name));
        if (name == null && parameter.IsOptional)
        {
            return null;
        }

        object value = values[name];
        values.Remove(name);
        if (!parameter.ParameterType.IsGenericType || parameter.ParameterType.GetGenericTypeDefinition() != typeof(IEnumerable<>))
        {
            return this.Made(parameter.ParameterType, value);
        }

        Type element = parameter.ParameterType.GetGenericArguments()[0];
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element));
        foreach (object each in (List<object>)value)
        {
            list.Add(this.Made(element, each));
        }

        return list;
    }

    /// <summary>A value in the type that a constructor wants; an object of its members.</summary>
    private object Made(Type type, object value)
    {
        var members = value as Dictionary<string, object>;
        if (members == null || type == typeof(object))
        {
            return Scalar(type, value);
        }

        object made = this.Raised(type, null, members);
        object same = this.Raised(type, null, members);
        this.Compare("equality", value, true, made.Equals(same) && made.GetHashCode() == same.GetHashCode() && !made.Equals(null));
        string shown = made.ToString();
        this.Compare("text", value, true, shown == type.Name + "{***}" || shown.StartsWith(type.Name + "{\"", StringComparison.Ordinal) || members.Count == 0);
        return made;
    }

    private static object Scalar(Type type, object value)
    {
        Type target = Nullable.GetUnderlyingType(type) ?? type;
        return target == typeof(DateTimeOffset) ? DateTimeOffset.Parse((string)value, CultureInfo.InvariantCulture)
            : target == typeof(Guid) ? Guid.Parse((string)value)
            : value;
    }

    private void CompareError(string what, object error, Dictionary<string, object> vector)
    {
        var expected = new Dictionary<string, object>((Dictionary<string, object>)vector["expect"]);
        expected.Remove("unsafeMessage");
        expected.Remove("problem");
        var actual = new Dictionary<string, object>();
        object row = Get(error, "ErrorCode");
        object number = Get(error, "Code");
        actual["id"] = Get(row, "Id");
        actual["code"] = number == null ? null : Convert.ToString(number, CultureInfo.InvariantCulture);
        actual["httpStatus"] = (long)(int)Get(error, "HttpStatus");
        actual["title"] = Get(error, "Title");
        actual["message"] = Get(error, "Message");
        actual["params"] = Get(error, "Params");
        actual["sensitive"] = Get(error, "SensitiveParams");
        if ((bool)Get(row, "IsKnown"))
        {
            actual["typed"] = Typed(error, (Dictionary<string, object>)expected["typed"]);
            string retry = Get(row, "Retry").ToString();
            actual["retry"] = char.ToLowerInvariant(retry[0]) + retry.Substring(1);
            var after = (TimeSpan?)Get(row, "RetryAfter");
            if (after != null)
            {
                actual["retryAfterMillis"] = (long)after.Value.TotalMilliseconds;
            }
        }

        if (expected.ContainsKey("localized"))
        {
            actual["localized"] = ((List<object>)expected["localized"]).Select(each => this.Localized(error, (string)((Dictionary<string, object>)each)["language"])).ToList();
        }

        this.Compare(what, vector, expected, actual);
    }

    private Dictionary<string, object> Localized(object error, string language) => new Dictionary<string, object>
    {
        { "language", language },
        { "title", this.exception.GetMethod("TitleIn", new[] { typeof(string) }).Invoke(error, new object[] { language }) },
        { "message", this.exception.GetMethod("MessageIn", new[] { typeof(string) }).Invoke(error, new object[] { language }) },
    };

    private static Dictionary<string, object> Typed(object error, Dictionary<string, object> expected)
    {
        var typed = new Dictionary<string, object>();
        foreach (PropertyInfo property in error.GetType().GetProperties(BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Public))
        {
            object value = property.GetValue(error);
            if (value != null)
            {
                string key = expected.Keys.FirstOrDefault(name => Matches(name, property.Name)) ?? property.Name;
                object other;
                expected.TryGetValue(key, out other);
                typed[key] = Members(error.GetType().Namespace, value, other);
            }
        }

        return typed;
    }

    /// <summary>The properties of an object, or of each of a list; other values as they are.</summary>
    private static object Members(string space, object value, object expected)
    {
        var list = value as IEnumerable<object>;
        if (list != null && !(value is IEnumerable<KeyValuePair<string, object>>))
        {
            var others = expected as List<object> ?? new List<object>();
            return list.Select((each, i) => Members(space, each, i < others.Count ? others[i] : null)).ToList();
        }

        return value != null && value.GetType().Namespace == space ? Typed(value, expected as Dictionary<string, object> ?? new Dictionary<string, object>()) : value;
    }

    /// <summary>Whether an identifier stands for a param.</summary>
    private static bool Matches(string param, string identifier)
    {
        string letters = param.Replace("-", string.Empty).Replace("_", string.Empty);
        return string.Equals(letters, identifier, StringComparison.OrdinalIgnoreCase)
            || string.Equals(letters + "Param", identifier, StringComparison.OrdinalIgnoreCase)
            || string.Equals(letters + "Member", identifier, StringComparison.OrdinalIgnoreCase);
    }

    private void Compare(string what, object vector, object expected, object actual)
    {
        this.Count++;
        string one = Canonical(expected);
        string other = Canonical(actual);
        if (one != other)
        {
            this.failed++;
            Console.WriteLine("{0} of {1}:\n  {2}\n  is not\n  {3}\n  in {4}", what, this.exception.FullName, other, one, Canonical(vector));
        }
    }

    private static object Get(object target, string property) => target.GetType().GetProperty(property).GetValue(target);

    private static object Call(object target, string method) => target.GetType().GetMethod(method, Type.EmptyTypes).Invoke(target, null);

    /// <summary>A text that is the same for the same values only; the order of members does not count.</summary>
    private static string Canonical(object value)
    {
        var text = value as string;
        var members = value as IEnumerable<KeyValuePair<string, object>>;
        var list = value as IEnumerable;
        if (value == null || text != null)
        {
            return value == null ? "null" : "\"" + text + "\"";
        }

        if (members != null)
        {
            return "{" + string.Join(", ", members.OrderBy(each => each.Key, StringComparer.Ordinal).Select(each => each.Key + ": " + Canonical(each.Value))) + "}";
        }

        if (list != null)
        {
            return "[" + string.Join(", ", list.Cast<object>().Select(Canonical)) + "]";
        }

        if (value is DateTimeOffset)
        {
            return "\"" + ((DateTimeOffset)value).ToUniversalTime().ToString("yyyy'-'MM'-'dd'T'HH':'mm':'ss.FFFFFFF", CultureInfo.InvariantCulture) + "Z\"";
        }

        return value is Guid ? "\"" + value + "\"" : value.GetType().Name + " " + Convert.ToString(value, CultureInfo.InvariantCulture);
    }
}
