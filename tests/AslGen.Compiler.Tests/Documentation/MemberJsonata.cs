using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Graph;
using AslGen.Compiler.Lowering;
using AslGen.Compiler.Program;
using AslGen.Compiler.Program.Members;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Jsonata;

namespace AslGen.Compiler.Tests.Documentation;

/// <summary>What members of .NET become in JSONata, with variables of the arguments' names as the arguments.</summary>
internal static class MemberJsonata
{
    /// <summary>The JSONata of a call.</summary>
    /// <param name="row">The row of the member.</param>
    /// <returns>The expression, or null where JSONata cannot express it.</returns>
    public static string? Of(Member row)
    {
        if (row.Jsonata is null && row.Expansion is null)
        {
            return null;
        }

        // Which kinds of values an expression is exact for differs from member to member.
        return Enum.GetValues<ValueKind>().Select(kind => Print(row, kind)).First(text => text is not null);
    }

    private static string? Print(Member row, ValueKind kind)
    {
        string[] names = [.. row.ArgumentNames];
        FindingSink sink = new();
        JsonataPrinter printer = new(new LoweringContext(new LocalNames(names), sink), local => new JsonataVariable(names[local]));
        JsonValue value = printer.ToTemplate(new MemberCall(row, [.. names.Select((name, index) => ArgumentOf(row, name, index, kind))]));
        return sink.Findings.Count > 0 ? null
            : value is JsonExpression computed ? computed.Expression.Print().ToString()
            : JsonWriter.Write(value).Trim();
    }

    private static LocalReference ArgumentOf(Member row, string name, int index, ValueKind kind) =>
        new(index)
        {
            Kind = row.JsonataKinds.FirstOrDefault(condition => condition.Name == name)?.Kinds[0] ?? kind,
            IsNullable = row.Jsonata?.Contains($"$orElse(${name},", StringComparison.Ordinal) == true,
        };
}
