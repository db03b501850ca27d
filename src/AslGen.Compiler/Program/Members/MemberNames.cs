using System.Text.RegularExpressions;

namespace AslGen.Compiler.Program.Members;

/// <summary>Members as C# writes them, from their documentation comment IDs.</summary>
internal static class MemberNames
{
    private static readonly Dictionary<string, string> Keywords = new(StringComparer.Ordinal)
    {
        ["System.String"] = "string",
        ["System.Char"] = "char",
        ["System.Boolean"] = "bool",
        ["System.Byte"] = "byte",
        ["System.Int32"] = "int",
        ["System.Int64"] = "long",
        ["System.Double"] = "double",
        ["System.Decimal"] = "decimal",
        ["System.Object"] = "object",
    };

    /// <summary>A member with its type: <c>string.Contains</c>, <c>new Guid</c>.</summary>
    /// <param name="id">The documentation comment ID.</param>
    /// <returns>The name.</returns>
    public static string Of(string id)
    {
        if (IsOperator(id))
        {
            return id.Substring(2);
        }

        string path = id.Substring(2).Split('(')[0];
        int dot = path.LastIndexOf('.');
        // A constructor's name has a dot of its own only in the IDs' escape, '#ctor'.
        string type = TypeName(path.Substring(0, dot));
        string name = Regex.Replace(path.Substring(dot + 1), "`+[0-9]+", "");
        return name == "#ctor" ? "new " + type : type + "." + name;
    }

    /// <summary>A member with its type and parameters: <c>string.Contains(char)</c>.</summary>
    /// <param name="id">The documentation comment ID.</param>
    /// <returns>The name.</returns>
    public static string WithParameters(string id)
    {
        int open = IsOperator(id) ? -1 : id.IndexOf('(');
        if (open < 0)
        {
            return Of(id) + (id[0] == 'M' ? "()" : "");
        }

        string parameters = Regex.Replace(id.Substring(open), @"[A-Za-z_][\w.]*", match => TypeName(match.Value));
        parameters = Regex.Replace(parameters, "`+[0-9]+", "T").Replace('{', '<').Replace('}', '>').Replace(",", ", ");
        return Of(id) + parameters;
    }

    // What is no member has an ID of the table's own: 'O:' and how C# writes it.
    private static bool IsOperator(string id) => id[0] == 'O';

    private static string TypeName(string type) =>
        Keywords.TryGetValue(type, out string? keyword)
            ? keyword
            : Regex.Replace(type.Substring(type.LastIndexOf('.') + 1), "`+[0-9]+", "");
}
