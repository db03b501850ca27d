using AslGen.Testing.Data;
using AslGen.Testing.Jsonata.Dates;
using AslGen.Testing.Jsonata.Values;

namespace AslGen.Testing.Jsonata.Functions;

/// <summary>The built-in functions, by their names.</summary>
internal static class FunctionTable
{
    // Parameters are written as the reference implementation names them, because partial applications tell them apart by name.
    private static readonly NativeFunction[] Common =
    [
        Of("sum(args)", "a<n>:n", NumberFunctions.Sum),
        Of("count(args)", "a:n", ArrayFunctions.Count),
        Of("max(args)", "a<n>:n", NumberFunctions.Max),
        Of("min(args)", "a<n>:n", NumberFunctions.Min),
        Of("average(args)", "a<n>:n", NumberFunctions.Average),
        new("string", ["arg", "prettify"], new SignatureCheck("x-b?:s"), StringFunctions.String)
        {
            RequiredParameters = 1,
            IsNeverPartial = true,
        },
        Of("substring(str,start,length)", "s-nn?:s", StringFunctions.Substring),
        Of("substringBefore(str,chars)", "s-s:s", StringFunctions.SubstringBefore),
        Of("substringAfter(str,chars)", "s-s:s", StringFunctions.SubstringAfter),
        Of("lowercase(str)", "s-:s", StringFunctions.Lowercase),
        Of("uppercase(str)", "s-:s", StringFunctions.Uppercase),
        Of("length(str)", "s-:n", StringFunctions.Length),
        Of("trim(str)", "s-:s", StringFunctions.Trim),
        Of("pad(str,width,char)", "s-ns?:s", StringFunctions.Pad),
        Of("match(str,regex,limit)", "s-f<s:o>n?:a<o>", MatchFunctions.Match),
        Of("contains(str,token)", "s-(sf):b", MatchFunctions.Contains),
        Of("replace(str,pattern,replacement,limit)", "s-(sf)(sf)n?:s", MatchFunctions.Replace),
        Of("split(str,separator,limit)", "s-(sf)n?:a<s>", MatchFunctions.Split),
        Of("join(strs,separator)", "a<s>s?:s", StringFunctions.Join),
        Of("formatNumber(value,picture,options)", "n-so?:s", NumberFormat.FormatNumber),
        Of("formatBase(value,radix)", "n-n?:s", NumberFunctions.FormatBase),
        Of("formatInteger(value,picture)", "n-s:s", IntegerFormat.FormatInteger),
        Of("parseInteger(value,picture)", "s-s:n", IntegerFormat.ParseInteger),
        Of("number(arg)", "(nsb)-:n", NumberFunctions.Number),
        Of("floor(arg)", "n-:n", NumberFunctions.Floor),
        Of("ceil(arg)", "n-:n", NumberFunctions.Ceil),
        Of("round(arg,precision)", "n-n?:n", NumberFunctions.Round),
        Of("abs(arg)", "n-:n", NumberFunctions.Abs),
        Of("sqrt(arg)", "n-:n", NumberFunctions.Sqrt),
        Of("power(arg,exp)", "n-n:n", NumberFunctions.Power),
        Of("boolean(arg)", "x-:b", ObjectFunctions.Boolean),
        Of("not(arg)", "x-:b", ObjectFunctions.Not),
        Of("map(arr,func)", "af", HigherOrderFunctions.Map),
        Of("zip()", "a+", ArrayFunctions.Zip),
        Of("filter(arr,func)", "af", HigherOrderFunctions.Filter),
        Of("single(arr,func)", "af?", HigherOrderFunctions.Single),
        Of("reduce(sequence,func,init)", "afj?:j", HigherOrderFunctions.Reduce),
        Of("sift(arg,func)", "o-f?:o", HigherOrderFunctions.Sift),
        Of("keys(arg)", "x-:a<s>", ObjectFunctions.Keys),
        Of("lookup(input,key)", "x-s:x", ObjectFunctions.Lookup),
        Of("append(arg1,arg2)", "xx:a", ArrayFunctions.Append),
        Of("exists(arg)", "x:b", ObjectFunctions.Exists),
        Of("spread(arg)", "x-:a<o>", ObjectFunctions.Spread),
        Of("merge(arg)", "a<o>:o", ObjectFunctions.Merge),
        Of("reverse(arr)", "a:a", ArrayFunctions.Reverse),
        Of("each(obj,func)", "o-f:a", HigherOrderFunctions.Each),
        Of("error(message)", "s?:x", ObjectFunctions.Error),
        Of("assert(condition,message)", "bs?:x", ObjectFunctions.Assert),
        Of("type(value)", "x:s", ObjectFunctions.Type),
        Of("sort(arr,comparator)", "af?:a", ArrayFunctions.Sort),
        Of("shuffle(arr)", "a:a", ArrayFunctions.Shuffle),
        Of("distinct(arr)", "x:x", ArrayFunctions.Distinct),
        Of("base64encode(str)", "s-:s", EncodingFunctions.Base64Encode),
        Of("base64decode(str)", "s-:s", EncodingFunctions.Base64Decode),
        Of("encodeUrlComponent(str)", "s-:s", EncodingFunctions.EncodeUrlComponent),
        Of("encodeUrl(str)", "s-:s", EncodingFunctions.EncodeUrl),
        Of("decodeUrlComponent(str)", "s-:s", EncodingFunctions.DecodeUrlComponent),
        Of("decodeUrl(str)", "s-:s", EncodingFunctions.DecodeUrl),
        Of("toMillis(timestamp,picture)", "s-s?:n", DateParser.ToMillis),
        Of("fromMillis(millis,picture,timezone)", "n-s?s?:s", DateFormat.FromMillis),
        Of("now(picture,timezone)", "s?s?:s", DateFormat.Now),
        Of("millis()", ":n", call => new DataNumber(call.Run.Milliseconds)),
        Of("clone(arg)", "(oa)-:o", ObjectFunctions.Clone),
    ];

    private static readonly NativeFunction[] OnlyStandard =
    [
        Of("random()", ":n", call => new DataNumber(call.Run.Host.NextRandom())),
        Of("eval(expr,focus)", "sx?:x", EvalFunction.Eval),
    ];

    private static readonly NativeFunction[] OnlyStepFunctions =
    [
        Of("partition(array,size)", "an:a", StepFunctionsFunctions.Partition),
        Of("range(first,last,step)", "nnn:a<n>", StepFunctionsFunctions.Range),
        Of("hash(value,algorithm)", "ss:s", StepFunctionsFunctions.Hash),
        Of("random(seed)", "n?:n", StepFunctionsFunctions.Random),
        Of("uuid()", ":s", StepFunctionsFunctions.Uuid),
        Of("parse(text)", "s:x", StepFunctionsFunctions.Parse),
    ];

    private static readonly Dictionary<string, DataValue> Standard = ByName(OnlyStandard);

    private static readonly Dictionary<string, DataValue> StepFunctions = ByName(OnlyStepFunctions);

    /// <summary>The functions of a set.</summary>
    public static IReadOnlyDictionary<string, DataValue> Of(JsonataFunctionSet set) =>
        set == JsonataFunctionSet.Standard ? Standard : StepFunctions;

    private static Dictionary<string, DataValue> ByName(NativeFunction[] others) =>
        Common.Concat(others).ToDictionary(function => function.Name, DataValue (function) => function, StringComparer.Ordinal);

    private static NativeFunction Of(string head, string signature, Func<NativeCall, DataValue?> body)
    {
        string[] parts = head.TrimEnd(')').Split('(');

        // A function without parameters has one without a name.
        string[] parameters = parts[1].Length == 0 ? [] : parts[1].Split(',');
        return new NativeFunction(parts[0], parameters, new SignatureCheck(signature), body);
    }
}
